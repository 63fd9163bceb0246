package org.chancery.coding.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date as precise as it is known: a year, a month or a day, in the forms of ISO 8601 ({@code
 * 2015}, {@code 2015-05}, {@code 2015-05-07}).
 *
 * @param first the first day that it may be
 * @param last the last day that it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {
  private static final String FORM = "0000-00-00";
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * Reads one of the three forms. By hand: thousands of rows are read at every start.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PartialDate of(String text) {
    int length = text.length();
    if (length != YEAR && length != MONTH && length != FORM.length() || !formed(text)) {
      throw new IllegalArgumentException(
          "found date " + text + ", expected YYYY, YYYY-MM or YYYY-MM-DD");
    }
    try {
      int year = Integer.parseInt(text, 0, YEAR, 10);
      int month = length > YEAR ? Integer.parseInt(text, YEAR + 1, MONTH, 10) : 1;
      int day = length > MONTH ? Integer.parseInt(text, MONTH + 1, length, 10) : 1;
      LocalDate first = LocalDate.of(year, month, day);
      LocalDate next =
          length == YEAR ? first.plusYears(1) : length == MONTH ? first.plusMonths(1) : null;
      return new PartialDate(first, next == null ? first : next.minusDays(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "found date " + text + ", expected one of the calendar", e);
    }
  }

  private static boolean formed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = FORM.charAt(i) == '-';
      if (mark ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
