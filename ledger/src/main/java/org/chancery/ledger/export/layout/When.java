package org.chancery.ledger.export.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.chancery.record.DateValue;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as it is known: the date that was read, or else the day as
 * of which the report speaks.
 *
 * @param year four digits
 * @param month {@code null} where only the year is known
 * @param day {@code null} where only the month or the year is known
 */
record When(@Nullable String year, @Nullable YearMonth month, @Nullable LocalDate day) {
  private static final int DAYS_OF_A_MONTH = 30;
  private static final double DAYS_OF_A_YEAR = 365;
  private static final When UNKNOWN = new When(null, null, null);

  static When of(@Nullable DateValue date, Report report) {
    return date == null ? report.day().map(When::of).orElse(UNKNOWN) : of(date.value());
  }

  private static When of(LocalDate day) {
    return new When(String.format(Locale.ROOT, "%04d", day.getYear()), YearMonth.from(day), day);
  }

  private static When of(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> new When(iso, null, null);
        case 7 -> new When(iso.substring(0, 4), YearMonth.parse(iso), null);
        default -> of(LocalDate.parse(iso));
      };
    } catch (DateTimeException e) {
      return UNKNOWN; // 30 February
    }
  }

  /** {@code 20250214}. */
  @Nullable String compactDay() {
    return day == null ? null : day.toString().replace("-", "");
  }

  /** {@code 202502}. */
  @Nullable String compactMonth() {
    return month == null ? null : month.toString().replace("-", "");
  }

  /** GDELT's fraction, in which every month has 30 days: 2025.1205 for 14 February 2025. */
  @Nullable String fraction() {
    if (day == null) {
      return null;
    }
    int days = (day.getMonthValue() - 1) * DAYS_OF_A_MONTH + day.getDayOfMonth();
    return String.format(Locale.ROOT, "%.4f", day.getYear() + days / DAYS_OF_A_YEAR);
  }
}
