package org.chancery.coding.time;

import java.util.Optional;

/** Times that count from the last that the text spoke of: "two days earlier", "that month". */
final class FocusGrammar {
  private FocusGrammar() {}

  /** The expression that starts at this token, if one does. */
  static Optional<Match> at(Words w, int i) {
    return neighbour(w, i).or(() -> that(w, i)).or(() -> weekday(w, i)).or(() -> counted(w, i));
  }

  /** "the same day", "the previous month", "the following year". */
  private static Optional<Match> neighbour(Words w, int i) {
    Optional<Unit> unit = single(w, i + 2);
    boolean day = w.is(i + 2, "day");
    if (!w.is(i, "the", "that") || unit.isEmpty()) {
      return Optional.empty();
    }
    int by = w.is(i + 1, "previous") ? -1 : w.is(i + 1, "following") ? 1 : 0;
    by = day && w.is(i + 1, "next") ? 1 : by;
    return by != 0 || w.is(i + 1, "same") ? match(i, i + 2, unit.get(), by) : Optional.empty();
  }

  /** "later that year"; not "said that week after week". */
  private static Optional<Match> that(Words w, int i) {
    Optional<Unit> unit = single(w, i + 1);
    boolean placed = w.is(i - 1, "earlier", "later", "in", "during", "of");
    boolean determines = w.is(i, "that") && (placed || w.sentence().token(i).is("det"));
    return determines && unit.isPresent() ? match(i, i + 1, unit.get(), 0) : Optional.empty();
  }

  private static Optional<Unit> single(Words w, int i) {
    return w.is(i, "day", "week", "month", "year") ? w.unit(i) : Optional.empty();
  }

  /** "the following Monday". */
  private static Optional<Match> weekday(Words w, int i) {
    boolean following = w.is(i, "the") && w.is(i + 1, "following");
    return following
        ? w.weekday(i + 2)
            .map(d -> new Match(i, i + 2, new RelativeTime.WeekdayAfter(d), TimeRules.FOCUS))
        : Optional.empty();
  }

  /** "two days earlier", "the week before", "a month later". */
  private static Optional<Match> counted(Words w, int i) {
    int count = w.is(i, "the") ? 1 : w.count(i);
    Optional<Unit> unit = w.unit(i + 1);
    if (count == 0 || unit.isEmpty() || unit.get() == Unit.WEEKEND || !closes(w, i + 3)) {
      return Optional.empty();
    }
    int sign = w.is(i + 2, "earlier", "before") ? -1 : w.is(i + 2, "later", "after") ? 1 : 0;
    if (sign == 0 || w.hedged(i)) {
      return Optional.empty();
    }
    return unit.get() == Unit.WEEK
        ? match(i, i + 2, Unit.DAY, sign * count * 7)
        : match(i, i + 2, unit.get(), sign * count);
  }

  /** "a day after <em>the vote</em>" counts from something else. */
  private static boolean closes(Words w, int i) {
    return i >= w.size() || w.sentence().token(i).isPunctuation() || w.is(i, "and", "in", "at");
  }

  private static Optional<Match> match(int first, int last, Unit unit, int by) {
    return Optional.of(
        new Match(first, last, new RelativeTime.FromFocus(unit, by), TimeRules.FOCUS));
  }
}
