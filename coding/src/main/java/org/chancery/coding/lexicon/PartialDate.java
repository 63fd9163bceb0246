package org.chancery.coding.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known: a year, a month or a day, in the forms of ISO 8601 ({@code
 * 2015}, {@code 2015-05}, {@code 2015-05-07}).
 *
 * @param first the first day that it may be
 * @param last the last day that it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /**
   * Reads one of the three forms.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PartialDate of(String text) {
    try {
      if (YEAR.matcher(text).matches()) {
        LocalDate january = LocalDate.of(Integer.parseInt(text), 1, 1);
        return new PartialDate(january, january.withDayOfYear(january.lengthOfYear()));
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = LocalDate.parse(text);
      return new PartialDate(day, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "found date " + text + ", expected YYYY, YYYY-MM or YYYY-MM-DD", e);
    }
  }
}
