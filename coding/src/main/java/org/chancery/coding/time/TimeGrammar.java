package org.chancery.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;

/**
 * All time expressions of a sentence, from left to right, the longest at each place.
 *
 * @param moves what is moved from one date to another lasts not between them
 */
record TimeGrammar(Moves moves) {

  List<Match> matches(Sentence sentence) {
    Words w = new Words(sentence);
    List<Match> out = new ArrayList<>();
    int i = 0;
    while (i < w.size()) {
      Optional<Match> found = w.mayStartTime(i) ? longest(w, i) : Optional.empty();
      found.ifPresent(out::add);
      i = found.isPresent() ? found.get().last() + 1 : i + 1;
    }
    return out.size() < 2 ? out : shareYears(w, out);
  }

  private Optional<Match> longest(Words w, int i) {
    Optional<Match> dated = dated(w, i);
    Optional<Match> range =
        moves.at(w.sentence(), i) ? Optional.empty() : TimeGrammar.range(w, i, dated);
    return range.or(() -> pair(w, i, dated)).or(() -> dated);
  }

  private static Optional<Match> single(Words w, int i) {
    return RelativeGrammar.at(w, i).or(() -> CalendarGrammar.at(w, i)).map(m -> inWeek(w, m));
  }

  /** "the week of March 14". */
  private static Match inWeek(Words w, Match m) {
    boolean week = w.is(m.first() - 1, "of") && w.is(m.first() - 2, "week");
    return week && m.expression() instanceof CalendarTime.Day day
        ? new Match(m.first(), m.last(), new CalendarTime.WeekOf(day), TimeRules.PERIOD)
        : m;
  }

  /** "Friday, Feb. 14, 2025", "Friday (Feb. 14)": the date says it all. */
  private static Optional<Match> dated(Words w, int i) {
    Optional<Match> found = single(w, i);
    if (found.isEmpty() || !(found.get().expression() instanceof RelativeTime.Weekday)) {
      return found;
    }
    int after = found.get().last() + 1;
    int at = w.is(after, ",", "(") ? after + 1 : after;
    return CalendarGrammar.at(w, w.is(at, "the") ? at + 1 : at)
        .filter(m -> m.expression() instanceof CalendarTime.Day)
        .map(m -> m.over(i, m.last()))
        .or(() -> found);
  }

  /** "from June 3 to 5", "between 3 and 5 June", "June 30 - July 2", "Monday to Wednesday". */
  private static Optional<Match> range(Words w, int i, Optional<Match> dated) {
    Optional<Match> first = dated.or(() -> bareDay(w, i));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = first.get().last() + 1;
    boolean between = w.is(i - 1, "between") && w.is(link, "and");
    if (!between && !w.dash(link) && !w.is(link, "to", "through", "until", "till")) {
      return Optional.empty();
    }
    Optional<Match> second = dated(w, link + 1).or(() -> bareDay(w, link + 1));
    return second.flatMap(s -> joined(first.get(), s));
  }

  /** "Jan. 5 and 6", "5 and 6 January": days that follow each other are one stretch. */
  private static Optional<Match> pair(Words w, int i, Optional<Match> dated) {
    Optional<Match> first = dated.or(() -> w.is(i - 1, "on", "of") ? bareDay(w, i) : dated);
    if (first.isEmpty() || !w.is(first.get().last() + 1, "and")) {
      return Optional.empty();
    }
    int at = first.get().last() + 2;
    Optional<Match> second = dated.isPresent() ? lastDay(w, at) : CalendarGrammar.at(w, at);
    return second
        .filter(b -> follows(first.get().expression(), b.expression()))
        .flatMap(b -> joined(first.get(), b));
  }

  /** A mere number as the second of two days, with the year of both; not "5 and 6 soldiers". */
  private static Optional<Match> lastDay(Words w, int at) {
    int yearAt = w.is(at + 1, ",") ? at + 2 : at + 1;
    int year = w.year(yearAt);
    boolean counts =
        at + 1 < w.size() && (w.sentence().token(at + 1).isNoun() || w.adjective(at + 1));
    return counts
        ? Optional.empty()
        : bareDay(w, at)
            .map(
                m ->
                    new Match(
                        at,
                        year > 0 ? yearAt : at,
                        new CalendarTime.Day(year, 0, w.day(at)),
                        m.rule()));
  }

  private static boolean follows(Expression a, Expression b) {
    return a instanceof CalendarTime.Day x
        && b instanceof CalendarTime.Day y
        && x.day() + 1 == y.day()
        && (x.month() == 0 || y.month() == 0);
  }

  private static Optional<Match> bareDay(Words w, int i) {
    return w.day(i) > 0
        ? Optional.of(new Match(i, i, new CalendarTime.Day(0, 0, w.day(i)), TimeRules.YEARLESS))
        : Optional.empty();
  }

  /** Ends of one kind, each completed by the other; neither may be a mere number. */
  private static Optional<Match> joined(Match a, Match b) {
    Expression from = a.expression();
    Expression to = b.expression();
    if (from instanceof CalendarTime.Day x && to instanceof CalendarTime.Day y) {
      if (x.month() == 0 && y.month() == 0) {
        return Optional.empty();
      }
      from = x.completedBy(y);
      to = y.completedBy(x);
    } else if (from instanceof CalendarTime.Month x && to instanceof CalendarTime.Month y) {
      from = x.completedBy(y);
    } else if (from.getClass() != to.getClass()) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(a.first(), b.last(), new CalendarTime.Range(from, to), TimeRules.RANGE));
  }

  /** "on June 3 and July 5, 2024", "in March and April 2024": the year holds for both. */
  private static List<Match> shareYears(Words w, List<Match> found) {
    List<Match> out = new ArrayList<>(found);
    for (int k = out.size() - 2; k >= 0; k--) {
      Match a = out.get(k);
      Match b = out.get(k + 1);
      boolean linked = b.first() == a.last() + 2 && w.is(a.last() + 1, "and", "or", ",");
      if (linked) {
        out.set(k, sharingYear(a, b));
      }
    }
    return out;
  }

  private static Match sharingYear(Match a, Match b) {
    if (a.expression() instanceof CalendarTime.Day x
        && b.expression() instanceof CalendarTime.Day y
        && x.year() == 0
        && y.year() > 0) {
      return new Match(a.first(), a.last(), x.completedBy(y), TimeRules.DATE);
    }
    if (a.expression() instanceof CalendarTime.Month x
        && b.expression() instanceof CalendarTime.Month y
        && x.yearless()) {
      return new Match(a.first(), a.last(), x.completedBy(y), TimeRules.MONTH);
    }
    return a;
  }
}
