package org.chancery.analysis.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** How long the steps of a series are. */
public enum Period {
  DAY,
  /** From Monday on, as ISO 8601 has it. */
  WEEK,
  MONTH;

  /** The first day of the period that a day is in. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of the next one. */
  LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
    };
  }

  /** As it is written: {@code day}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The period with this code.
   *
   * @throws IllegalArgumentException where there is none; the message lists the known codes
   */
  public static Period of(String code) {
    return Arrays.stream(values())
        .filter(p -> p.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "found period \"" + code + "\", expected day, week or month"));
  }
}
