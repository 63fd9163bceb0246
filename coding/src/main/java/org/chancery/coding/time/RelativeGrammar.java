package org.chancery.coding.time;

import java.util.Optional;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.time.Expression.Shift;

/** Times that count from the day of the report: "on Friday", "last month", "two days ago". */
final class RelativeGrammar {
  private RelativeGrammar() {}

  /** The expression that starts at this token, if one does. */
  static Optional<Match> at(Words w, int i) {
    return today(w, i)
        .or(() -> FocusGrammar.at(w, i))
        .or(() -> weekday(w, i))
        .or(() -> PartsOfYear.at(w, i))
        .or(() -> shiftedMonth(w, i))
        .or(() -> reach(w, i))
        .or(() -> period(w, i))
        .or(() -> counted(w, i));
  }

  /** What "last", "this" or "next" says; {@code NONE} where the word is none of them. */
  static Shift shift(Words w, int i) {
    return switch (w.at(i)) {
      case "last" -> Shift.LAST;
      case "this" -> Shift.THIS;
      case "next" -> Shift.NEXT;
      default -> Shift.NONE;
    };
  }

  private static Optional<Match> today(Words w, int i) {
    return switch (w.at(i)) {
      case "today", "tonight" -> match(i, i, new RelativeTime.FromToday(0), TimeRules.TODAY);
      case "yesterday" ->
          match(i, partOfDay(w, i), new RelativeTime.FromToday(-1), TimeRules.TODAY);
      case "tomorrow" -> match(i, partOfDay(w, i), new RelativeTime.FromToday(1), TimeRules.TODAY);
      case "overnight" ->
          adverb(w, i)
              ? match(i, i, new RelativeTime.Overnight(), TimeRules.TODAY)
              : Optional.empty();
      case "this" ->
          partOfDay(w, i) > i
              ? match(i, i + 1, new RelativeTime.FromToday(0), TimeRules.TODAY)
              : Optional.empty();
      case "last" ->
          w.is(i + 1, "night")
              ? match(i, i + 1, new RelativeTime.FromToday(-1), TimeRules.TODAY)
              : Optional.empty();
      case "the" -> aroundToday(w, i);
      case "earlier", "later" ->
          w.is(i + 1, "in") && w.is(i + 2, "the") && w.is(i + 3, "day")
              ? match(i, i + 3, new RelativeTime.FromToday(0), TimeRules.TODAY)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean adverb(Words w, int i) {
    return !w.sentence().token(i).is("amod") && !w.sentence().token(i).is("compound");
  }

  private static int partOfDay(Words w, int i) {
    return w.is(i + 1, "morning", "afternoon", "evening", "night") ? i + 1 : i;
  }

  /** "the day before yesterday". */
  private static Optional<Match> aroundToday(Words w, int i) {
    if (!w.is(i + 1, "day")) {
      return Optional.empty();
    }
    int days =
        w.is(i + 2, "before") && w.is(i + 3, "yesterday")
            ? -2
            : w.is(i + 2, "after") && w.is(i + 3, "tomorrow") ? 2 : 0;
    return days == 0
        ? Optional.empty()
        : match(i, i + 3, new RelativeTime.FromToday(days), TimeRules.TODAY);
  }

  private static Optional<Match> weekday(Words w, int i) {
    Shift shift = shift(w, i);
    int at = shift == Shift.NONE ? i : i + 1;
    if (w.is(i, "coming")) {
      at = i + 1;
      shift = Shift.NEXT;
    }
    var day = w.weekday(at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int last = partOfDay(w, at);
    int after = w.is(last + 1, "of") ? last + 2 : last + 1;
    Shift week = w.is(after + 1, "week") ? shift(w, after) : Shift.NONE;
    return shift == Shift.NONE && week != Shift.NONE
        ? match(i, after + 1, new RelativeTime.Weekday(day.get(), shift, week), TimeRules.WEEKDAY)
        : match(i, last, new RelativeTime.Weekday(day.get(), shift, Shift.NONE), TimeRules.WEEKDAY);
  }

  /** "last July", "next May". */
  private static Optional<Match> shiftedMonth(Words w, int i) {
    Shift shift = shift(w, i);
    int month = shift == Shift.NONE ? 0 : w.month(i + 1);
    return month == 0 || w.day(i + 2) > 0
        ? Optional.empty()
        : match(i, i + 1, new CalendarTime.Month(0, month, shift, Shift.NONE), TimeRules.MONTH);
  }

  /** "the past year", "the next two weeks". */
  private static Optional<Match> reach(Words w, int i) {
    boolean determined = w.is(i, "the");
    int at = determined ? i + 1 : i;
    int sign = w.is(at, "past", "last") ? -1 : w.is(at, "next", "coming") ? 1 : 0;
    int count = w.unit(at + 1).isPresent() ? 1 : w.count(at + 1);
    int unitAt = w.unit(at + 1).isPresent() ? at + 1 : at + 2;
    boolean single = unitAt == at + 1;
    if (sign == 0 || count == 0 || w.unit(unitAt).isEmpty() || single && !determined) {
      return Optional.empty();
    }
    boolean plural = single && w.at(unitAt).endsWith("s");
    return plural // "the coming days": how many?
        ? Optional.empty()
        : match(
            i, unitAt, new RelativeTime.Reach(w.unit(unitAt).get(), sign * count), TimeRules.REACH);
  }

  /** "last week", "earlier this month", "by the end of the year". */
  private static Optional<Match> period(Words w, int i) {
    Shift shift = w.is(i, "previous") ? Shift.LAST : shift(w, i);
    boolean end = w.is(i, "the") && w.is(i - 1, "of", "in");
    boolean current = end && w.is(i - 2, "end", "start", "beginning", "middle", "earlier", "later");
    boolean single = w.is(i + 1, "week", "weekend", "month", "year");
    if (!single || shift == Shift.NONE && !current) {
      return Optional.empty();
    }
    return match(
        i, i + 1, new RelativeTime.Around(w.unit(i + 1).orElseThrow(), shift.by), TimeRules.PERIOD);
  }

  /** "two days ago", "in three weeks", "within ten days". */
  private static Optional<Match> counted(Words w, int i) {
    int count = w.count(i);
    if (count == 0 || w.unit(i + 1).isEmpty()) {
      return Optional.empty();
    }
    Unit unit = w.unit(i + 1).get();
    if (w.is(i + 2, "ago")) {
      return w.hedged(i)
          ? Optional.empty()
          : match(i, i + 2, new RelativeTime.Around(unit, -count), TimeRules.AGO);
    }
    boolean exact = w.is(i - 1, "in") && !w.is(i + 2, "of");
    return exact
        ? match(i, i + 1, new RelativeTime.Ahead(unit, count), TimeRules.AHEAD)
        : Optional.empty();
  }

  private static Optional<Match> match(int first, int last, Expression expression, RuleId rule) {
    return Optional.of(new Match(first, last, expression, rule));
  }
}
