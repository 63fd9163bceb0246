package org.chancery.analysis.happenings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two sightings may be of one happening, by the rule that the package page tells. */
final class Fit {
  /** They are not of one happening. */
  static final int NONE = -1;

  /** So many persons named in both: they cannot be in two places. */
  private static final int PERSONS = 2;

  private Fit() {}

  /** How much two sightings have in common, or {@link #NONE}. */
  static int of(Sighting a, Sighting b) {
    if (!a.what().family().equals(b.what().family()) || toldApart(a, b)) {
      return NONE;
    }
    int parties = parties(a, b);
    int days = days(a.days(), b.days());
    if (parties == NONE || days == NONE) {
      return NONE;
    }
    int place = place(a, b, named(a, b));
    return place == NONE ? NONE : 10 * parties + 5 * named(a, b) + days + place;
  }

  /** Two engagements of one report, or nothing known of the day and two reports. */
  private static boolean toldApart(Sighting a, Sighting b) {
    if (a.report().equals(b.report())) {
      return a.what() instanceof What.Encounter && !a.local().equals(b.local());
    }
    boolean dated = a.days() != null && b.days() != null;
    return !dated && !a.head().equals(b.head());
  }

  /** How many parties are the same. */
  private static int parties(Sighting a, Sighting b) {
    int from = side(a.from(), b.from());
    int to = side(a.to(), b.to());
    int least =
        a.what() instanceof What.Encounter
            ? Math.min(2, Math.min(a.from().size(), b.from().size()))
            : 1;
    return from == NONE || to == NONE || from + to < least ? NONE : from + to;
  }

  private static int side(List<Party> a, List<Party> b) {
    List<Party> fewer = a.size() <= b.size() ? a : b;
    List<Party> more = fewer == a ? b : a;
    boolean all = fewer.stream().allMatch(p -> more.stream().anyMatch(p::same));
    return all ? fewer.size() : NONE;
  }

  private static int named(Sighting a, Sighting b) {
    return count(a.from(), b.from()) + count(a.to(), b.to());
  }

  private static int count(List<Party> a, List<Party> b) {
    return (int) a.stream().filter(p -> b.stream().anyMatch(p::sameNamed)).count();
  }

  private static int days(@Nullable Days a, @Nullable Days b) {
    if (a == null || b == null) {
      return 0;
    }
    long apart = a.apart(b);
    if (apart > Days.TOLERANCE) {
      return NONE;
    }
    return apart == 0 ? a.stated() && b.stated() ? 4 : 2 : 0;
  }

  private static int place(Sighting a, Sighting b, int named) {
    Where x = a.where();
    Where y = b.where();
    if (x == null || y == null || !a.what().hasPlace()) {
      return 0;
    }
    if (x.differs(y)) {
      return named >= PERSONS ? 0 : NONE;
    }
    return x.same(y) ? 3 : 1;
  }
}
