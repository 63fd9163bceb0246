package org.chancery.analysis.officefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a query result: {@code 2019-01-01T00:00:00Z} with a precision, by which it may mean the
 * year 2019 and no more.
 */
sealed interface WikidataDate {
  /** The statement has no such date. */
  record None() implements WikidataDate {}

  /** It has one, but nobody knows it, or not to the year. */
  record Unknown() implements WikidataDate {}

  /**
   * @param iso {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
   */
  record Known(String iso) implements WikidataDate {}

  /** What was found is none of these. */
  record Wrong(String why) implements WikidataDate {}

  /** How far a date is known, as Wikidata numbers it. */
  int YEAR = 9;

  int MONTH = 10;

  Pattern DATE = Pattern.compile("\\+?(\\d{4,})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?(?:\\^\\^.*)?");
  Pattern BLANK = Pattern.compile("_:.*|t\\d+|.*/\\.well-known/genid/.*");

  /**
   * @param precision as Wikidata numbers it; empty where the query did not ask for it
   */
  static WikidataDate of(String value, String precision) {
    if (value.isEmpty()) {
      return new None();
    }
    if (BLANK.matcher(value).matches()) {
      return new Unknown();
    }
    Matcher m = DATE.matcher(value);
    if (!m.matches() || m.group(1).length() > 4) {
      return new Wrong("found " + value + ", expected a date such as 2019-01-01T00:00:00Z");
    }
    return precision.matches("\\d{0,2}(\\.0)?")
        ? known(m, precision(m, precision))
        : new Wrong("found precision " + precision + ", expected a number such as 11 for a day");
  }

  /** A first of January without precision may be a mere year: it is taken as that. */
  private static int precision(Matcher m, String given) {
    if (!given.isEmpty()) {
      return Integer.parseInt(given.replace(".0", ""));
    }
    boolean day = m.group(3) != null && !("01".equals(m.group(2)) && "01".equals(m.group(3)));
    return day ? MONTH + 1 : m.group(2) != null && m.group(3) == null ? MONTH : YEAR;
  }

  private static WikidataDate known(Matcher m, int precision) {
    String year = m.group(1);
    String month = m.group(2);
    String day = m.group(3);
    if (precision < YEAR) {
      return new Unknown();
    }
    if (precision == YEAR || month == null) {
      return new Known(year);
    }
    try {
      String whole = year + "-" + month + "-" + (day == null || precision == MONTH ? "01" : day);
      LocalDate.parse(whole);
      return new Known(precision == MONTH || day == null ? whole.substring(0, 7) : whole);
    } catch (DateTimeException e) {
      return new Wrong("found " + m.group() + ", expected a day of the calendar");
    }
  }
}
