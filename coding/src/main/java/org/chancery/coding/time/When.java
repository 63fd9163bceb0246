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

  /**
   * Some day between two: the month that both lie in, as ISO has no better word for it, or else the
   * interval.
   */
  static When within(LocalDate from, LocalDate to) {
    return YearMonth.from(from).equals(YearMonth.from(to))
        ? of(YearMonth.from(from))
        : of(from, to);
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
