package org.chancery.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Stretches of the calendar that texts count in. */
enum Unit {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  YEAR;

  /** The day so many units away. */
  LocalDate shift(LocalDate day, int by) {
    return switch (this) {
      case DAY -> day.plusDays(by);
      case WEEK, WEEKEND -> day.plusWeeks(by);
      case MONTH -> day.plusMonths(by);
      case YEAR -> day.plusYears(by);
    };
  }

  /** The calendar's stretch around a day, as precise as the unit. */
  When around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (this) {
      case DAY -> When.of(day);
      case WEEK -> When.within(monday, monday.plusDays(6));
      case WEEKEND -> When.of(monday.plusDays(5), monday.plusDays(6));
      case MONTH -> When.of(YearMonth.from(day));
      case YEAR -> When.of(Year.from(day));
    };
  }
}
