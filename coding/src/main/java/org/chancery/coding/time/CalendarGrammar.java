package org.chancery.coding.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.Token;

/** Dates, months and years by name and number: "Feb. 14, 2025", "14 February", "in July". */
final class CalendarGrammar {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern SLASHED = Pattern.compile("(\\d\\d?)[/-](\\d\\d?)[/-](\\d{4})");
  private static final Pattern DOTTED = Pattern.compile("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})");
  private static final Pattern DAYS = Pattern.compile("(\\d\\d?)[-–](\\d\\d?)");

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "POS");

  private CalendarGrammar() {}

  /** The expression that starts at this token, if one does. */
  static Optional<Match> at(Words w, int i) {
    if (!w.digit(i) && !w.namesMonth(i)) {
      return holiday(w, i);
    }
    return numeric(w, i)
        .or(() -> monthFirst(w, i))
        .or(() -> dayFirst(w, i))
        .or(() -> ordinal(w, i))
        .or(() -> month(w, i))
        .or(() -> year(w, i));
  }

  private static Optional<Match> numeric(Words w, int i) {
    Matcher iso = ISO.matcher(w.at(i));
    if (iso.matches()) {
      return date(i, i, new CalendarTime.Day(group(iso, 1), group(iso, 2), group(iso, 3)));
    }
    Matcher dotted = DOTTED.matcher(w.at(i));
    if (dotted.matches()) { // where days are written with dots, they come first
      return date(i, i, new CalendarTime.Day(group(dotted, 3), group(dotted, 2), group(dotted, 1)));
    }
    Matcher slashed = SLASHED.matcher(w.at(i));
    if (!slashed.matches() || group(slashed, 1) <= 12 == group(slashed, 2) <= 12) {
      return Optional.empty(); // day or month first: nobody knows
    }
    int day = Math.max(group(slashed, 1), group(slashed, 2));
    int month = Math.min(group(slashed, 1), group(slashed, 2));
    return date(i, i, new CalendarTime.Day(group(slashed, 3), month, day));
  }

  /** "New Year's Eve", "Christmas Day 2024", not those of another calendar. */
  private static Optional<Match> holiday(Words w, int i) {
    boolean christmas = w.is(i, "christmas");
    boolean newYear = w.is(i, "new") && w.is(i + 1, "year") && w.is(i + 2, "'s", "’s");
    int last = christmas ? i + 1 : i + 3;
    boolean eve = w.is(last, "eve");
    boolean another = i > 0 && (w.sentence().token(i - 1).isProperNoun() || w.adjective(i - 1));
    if (!christmas && !newYear || another || !eve && !w.is(last, "day")) {
      return Optional.empty();
    }
    int yearAt = w.is(last + 1, ",") ? last + 2 : last + 1;
    int year = w.year(yearAt);
    int day = christmas ? eve ? 24 : 25 : eve ? 31 : 1;
    return date(
        i, year > 0 ? yearAt : last, new CalendarTime.Day(year, christmas || eve ? 12 : 1, day));
  }

  private static int group(Matcher m, int n) {
    return Integer.parseInt(m.group(n));
  }

  private static Optional<Match> date(int first, int last, CalendarTime.Day day) {
    RuleId rule = day.year() > 0 ? TimeRules.DATE : TimeRules.YEARLESS;
    return Optional.of(new Match(first, last, day, rule));
  }

  /** "June 3", "June 3, 2025", "May 23-24" in one token. */
  private static Optional<Match> monthFirst(Words w, int i) {
    int month = w.month(i);
    if (month == 0) {
      return Optional.empty();
    }
    int yearAt = w.is(i + 2, ",") ? i + 3 : i + 2;
    int year = w.year(yearAt);
    int last = year > 0 ? yearAt : i + 1;
    Matcher days = DAYS.matcher(w.at(i + 1));
    if (days.matches() && group(days, 1) <= 31 && group(days, 2) <= 31) {
      return days(i, last, year, month, days);
    }
    int day = w.day(i + 1);
    return day == 0 ? Optional.empty() : date(i, last, new CalendarTime.Day(year, month, day));
  }

  private static Optional<Match> days(int first, int last, int year, int month, Matcher days) {
    Expression range =
        new CalendarTime.Range(
            new CalendarTime.Day(year, month, group(days, 1)),
            new CalendarTime.Day(year, month, group(days, 2)));
    return Optional.of(new Match(first, last, range, TimeRules.RANGE));
  }

  /** "3 June 2025", "the 3rd of June", "23-24 May" in one token. */
  private static Optional<Match> dayFirst(Words w, int i) {
    int monthAt = w.is(i + 1, "of") ? i + 2 : i + 1;
    int month = w.month(monthAt);
    Matcher days = DAYS.matcher(w.at(i));
    if (month == 0 || w.day(i) == 0 && !days.matches()) {
      return Optional.empty();
    }
    int yearAt = w.is(monthAt + 1, ",", "of") ? monthAt + 2 : monthAt + 1;
    int year = w.year(yearAt);
    int last = year > 0 ? yearAt : monthAt;
    return w.day(i) > 0
        ? date(i, last, new CalendarTime.Day(year, month, w.day(i)))
        : days(i, last, year, month, days);
  }

  /** "on the 14th". */
  private static Optional<Match> ordinal(Words w, int i) {
    boolean alone =
        w.ordinal(i)
            && w.is(i - 1, "the")
            && w.is(i - 2, "on", "by", "until", "from", "since")
            && (i + 1 >= w.size()
                || !w.sentence().token(i + 1).isNoun()
                    && !w.sentence().token(i + 1).tag().startsWith("J"));
    return alone ? date(i, i, new CalendarTime.Day(0, 0, w.day(i))) : Optional.empty();
  }

  /** "July", "July 2025", "July last year", "July of this year". */
  private static Optional<Match> month(Words w, int i) {
    int month = w.month(i);
    if (month == 0) {
      return Optional.empty();
    }
    int after = w.is(i + 1, ",", "of", "in") ? i + 2 : i + 1;
    Expression.Shift shift = RelativeGrammar.shift(w, after);
    if (shift != Expression.Shift.NONE && w.is(after + 1, "year")) {
      return match(i, after + 1, new CalendarTime.Month(0, month, Expression.Shift.NONE, shift));
    }
    int year = w.year(after);
    return match(
        i,
        year > 0 ? after : i,
        new CalendarTime.Month(year, month, Expression.Shift.NONE, Expression.Shift.NONE));
  }

  private static Optional<Match> match(int first, int last, CalendarTime.Month month) {
    return Optional.of(new Match(first, last, month, TimeRules.MONTH));
  }

  /** "in 2019", "the 2019 accord", "2025 Munich Security Conference", not "2000 troops". */
  private static Optional<Match> year(Words w, int i) {
    int year = w.year(i);
    boolean winter = w.is(i - 1, "winter") || w.is(i - 2, "winter"); // it has two years
    if (year == 0
        || winter
        || w.is(i - 1, "$", "€", "£", "fiscal", "nearly", "about", "some", "than")) {
      return Optional.empty();
    }
    return afterPreposition(w, i) || beforeName(w, i)
        ? Optional.of(new Match(i, i, new CalendarTime.OfYear(year), TimeRules.YEAR))
        : Optional.empty();
  }

  private static boolean afterPreposition(Words w, int i) {
    boolean counted = i + 1 < w.size() && w.sentence().token(i + 1).tag().startsWith("NNS");
    boolean preposition =
        w.is(i - 1, "in", "since", "by", "until", "till", "from", "to", "through", "of", "during")
            || w.is(i - 1, "before", "after", "between", "and", "throughout", "early", "late")
            || w.is(i - 1, "summer", "autumn", "spring", "fall", "year", "(", "-", "–");
    return preposition && !counted;
  }

  private static boolean beforeName(Words w, int i) {
    if (i + 1 >= w.size() || w.year(i) % 100 == 0) {
      return false;
    }
    Token next = w.sentence().token(i + 1);
    boolean determined = i > 0 && DETERMINERS.contains(w.sentence().token(i - 1).tag());
    return next.isProperNoun() || determined && (next.isNoun() || next.tag().startsWith("J"));
  }
}
