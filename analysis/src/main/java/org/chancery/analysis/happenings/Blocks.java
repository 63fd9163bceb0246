package org.chancery.analysis.happenings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where to look for a sighting's happening: among those of the same kind, with two of its parties
 * (one, where it has but one), at nearly the same day. All bounds here are there so that no report,
 * however strange, makes work without end.
 */
final class Blocks {
  /** Parties by which one is looked for; those of a summit of forty come first by name. */
  private static final int PARTIES = 8;

  /** Days of a vague sighting that are looked through. */
  private static final int DAYS = 45;

  /** Happenings that are compared for one key: the exactest are there first. */
  private static final int SAME_KEY = 64;

  /**
   * A key.
   *
   * @param party alone, or two
   * @param day since 1970; of what has none, {@code Long.MIN_VALUE} with {@code head}
   */
  private record Key(String family, String party, long day, String head) {}

  private final Map<Key, List<Integer>> blocks = new HashMap<>();

  /** Makes a happening known under its anchor. */
  void add(int happening, Sighting anchor) {
    List<String> parties = new ArrayList<>(pairs(anchor));
    sides(anchor).forEach(parties::add);
    for (Key key : keys(anchor, parties, 0)) {
      List<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (block.size() < SAME_KEY) {
        block.add(happening);
      }
    }
  }

  /** The happenings to which it might belong, the first ones first. */
  SortedSet<Integer> candidates(Sighting sighting) {
    List<String> pairs = pairs(sighting);
    List<String> parties = pairs.isEmpty() ? sides(sighting).toList() : pairs;
    SortedSet<Integer> out = new TreeSet<>();
    for (Key key : keys(sighting, parties, Days.TOLERANCE)) {
      out.addAll(blocks.getOrDefault(key, List.of()));
    }
    return out;
  }

  private static List<Key> keys(Sighting s, List<String> parties, int tolerance) {
    String family = s.what().family();
    Days days = s.days();
    List<Key> keys = new ArrayList<>();
    if (days == null) {
      parties.forEach(p -> keys.add(new Key(family, p, Long.MIN_VALUE, s.head())));
      return keys;
    }
    long first = days.first().toEpochDay() - tolerance;
    long last = Math.min(days.last().toEpochDay() + tolerance, first + DAYS);
    for (String party : parties) {
      for (long day = first; day <= last; day++) {
        keys.add(new Key(family, party, day, ""));
      }
    }
    return keys;
  }

  private static Stream<String> sides(Sighting s) {
    return Stream.concat(
            s.from().stream().map(p -> "from " + p.block()),
            s.to().stream().map(p -> "to " + p.block()))
        .distinct()
        .limit(2L * PARTIES);
  }

  /** Every two parties; of a directed event only those that face each other, if it has both. */
  private static List<String> pairs(Sighting s) {
    List<String> from = blocks(s.from());
    List<String> to = blocks(s.to());
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      List<String> others = to.isEmpty() ? from.subList(i + 1, from.size()) : to;
      for (String other : others) {
        pairs.add(from.get(i) + " " + other);
      }
    }
    return pairs;
  }

  private static List<String> blocks(List<Party> side) {
    return side.stream().map(Party::block).sorted().limit(PARTIES).toList();
  }
}
