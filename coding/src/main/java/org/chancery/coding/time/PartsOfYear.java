package org.chancery.coding.time;

import java.util.Optional;
import org.chancery.coding.time.Expression.Shift;

/**
 * Halves, quarters and seasons: "the first half of 2024", "Q2 2025", "the last two months of the
 * year", "this spring". Those of a fiscal year are left alone: when it begins, nobody says.
 */
final class PartsOfYear {
  private static final int MONTHS = 12;
  private static final int FROM_THE_END = -1;

  private PartsOfYear() {}

  /** The expression that starts at this token, if one does. */
  static Optional<Match> at(Words w, int i) {
    return season(w, i).or(() -> shortened(w, i)).or(() -> part(w, i));
  }

  private static Optional<Match> season(Words w, int i) {
    return w.is(i, "this") && w.is(i + 1, "spring", "summer", "autumn", "fall")
        ? Optional.of(new Match(i, i + 1, new RelativeTime.ThisSeason(), TimeRules.PART))
        : Optional.empty();
  }

  /** "Q2 2025", "Q2 of 2025". */
  private static Optional<Match> shortened(Words w, int i) {
    boolean quarter = w.is(i, "q1", "q2", "q3", "q4");
    return quarter ? of(w, i, i + 1, w.at(i).charAt(1) - '0', 3) : Optional.empty();
  }

  private static Optional<Match> part(Words w, int i) {
    int which = ordinal(w, i);
    if (which == 0) {
      return Optional.empty();
    }
    if (w.is(i + 1, "half", "quarter")) {
      return of(w, i, i + 2, which, w.is(i + 1, "half") ? 6 : 3);
    }
    boolean outer = which == 1 || which == FROM_THE_END;
    int months = w.is(i + 2, "months") ? w.count(i + 1) : 0;
    return outer && months > 0 && months < MONTHS
        ? of(w, i, i + 3, which, months)
        : Optional.empty();
  }

  private static int ordinal(Words w, int i) {
    return switch (w.at(i)) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      case "fourth" -> 4;
      case "last", "final" -> FROM_THE_END;
      default -> 0;
    };
  }

  /**
   * @param after the token after the part
   * @param which counted from 1, or {@link #FROM_THE_END}
   * @param months how many it has
   */
  private static Optional<Match> of(Words w, int i, int after, int which, int months) {
    int first = which == FROM_THE_END ? MONTHS - months + 1 : (which - 1) * months + 1;
    int last = first + months - 1;
    int at = w.is(after, "of", "in") ? after + 1 : after;
    if (last > MONTHS) {
      return Optional.empty();
    }
    if (w.year(at) > 0) {
      return match(i, at, new CalendarTime.PartOfYear(w.year(at), Shift.NONE, first, last));
    }
    Shift shift = w.is(at, "the") ? Shift.THIS : RelativeGrammar.shift(w, at);
    return at > after && shift != Shift.NONE && w.is(at + 1, "year") && w.year(at + 2) == 0
        ? match(i, at + 1, new CalendarTime.PartOfYear(0, shift, first, last))
        : Optional.empty();
  }

  private static Optional<Match> match(int first, int last, Expression part) {
    return Optional.of(new Match(first, last, part, TimeRules.PART));
  }
}
