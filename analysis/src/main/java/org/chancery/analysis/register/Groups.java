package org.chancery.analysis.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bearers in groups, each a person; at first everyone is alone. */
final class Groups {
  private final SortedMap<Bearer, BearerTally> bearers;
  private final Map<Bearer, Bearer> leaders = new HashMap<>();

  Groups(SortedMap<Bearer, BearerTally> bearers) {
    this.bearers = bearers;
    bearers.keySet().forEach(b -> leaders.put(b, b));
  }

  /** The groups by their leaders: the first bearer of each. */
  SortedMap<Bearer, SortedMap<Bearer, BearerTally>> all() {
    SortedMap<Bearer, SortedMap<Bearer, BearerTally>> groups = new TreeMap<>();
    bearers.forEach((b, t) -> groups.computeIfAbsent(leader(b), l -> new TreeMap<>()).put(b, t));
    return groups;
  }

  Bearer leader(Bearer bearer) {
    Bearer at = bearer;
    for (Bearer next = next(at); !next.equals(at); next = next(at)) {
      at = next;
    }
    return at;
  }

  private Bearer next(Bearer bearer) {
    return Objects.requireNonNull(leaders.get(bearer), "a bearer that was not given");
  }

  /** The first of the two leads, so that the order of joining does not matter. */
  void join(Bearer a, Bearer b) {
    Bearer x = leader(a);
    Bearer y = leader(b);
    if (x.compareTo(y) <= 0) {
      leaders.put(y, x);
    } else {
      leaders.put(x, y);
    }
  }

  /** Everyone of the group alone again. */
  void dissolve(Iterable<Bearer> group) {
    group.forEach(b -> leaders.put(b, b));
  }
}
