package org.chancery.coding.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A resolved time. A day that is only known to lie in some period is given as the period, less
 * precise ({@code 2025-02}); {@code end} is for what lasts from one day to another.
 *
 * @param value ISO 8601, as precise as the text
 * @param end the last day, month or year of an interval
 */
record When(String value, @Nullable String end) {
  // lengths of what is written: 2025, 2025-02
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  static When of(LocalDate day) {
    return new When(day.toString(), null);
  }

  static When of(YearMonth month) {
    return new When(month.toString(), null);
  }

  static When of(Year year) {
    return new When(String.format("%04d", year.getValue()), null);
  }

  static When of(LocalDate from, LocalDate to) {
    return new When(from.toString(), to.toString());
  }

  static When of(YearMonth from, YearMonth to) {
    return from.equals(to) ? of(from) : new When(from.toString(), to.toString());
  }

  /**
   * Some day between two: the month that both lie in, as ISO has no better word for it, or else the
   * interval.
   */
  static When within(LocalDate from, LocalDate to) {
    return YearMonth.from(from).equals(YearMonth.from(to))
        ? of(YearMonth.from(from))
        : of(from, to);
  }

  /** Its first day. */
  LocalDate from() {
    return switch (value.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(value), 1, 1);
      case MONTH -> YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value);
    };
  }

  /** Its last day. */
  LocalDate to() {
    String last = lastDay();
    return switch (last.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(last), 12, 31);
      case MONTH -> YearMonth.parse(last).atEndOfMonth();
      default -> LocalDate.parse(last);
    };
  }

  /** Whether it is known no more precisely than by its year. */
  boolean isYear() {
    return value.length() == YEAR;
  }

  /** Its last day, month or year. */
  String lastDay() {
    return end == null ? value : end;
  }

  /** Whether it is one day. */
  boolean isDay() {
    return value.length() == 10 && end == null;
  }
}
