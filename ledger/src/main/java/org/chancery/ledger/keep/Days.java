package org.chancery.ledger.keep;

import java.time.LocalDate;
import org.chancery.record.DateValue;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/** The day by which something is put in order. */
final class Days {
  private Days() {}

  /** The first day that the date covers; without a date, the day as of which the report speaks. */
  static @Nullable String of(@Nullable DateValue date, Report report) {
    return date == null ? of(report) : first(date.value());
  }

  /** The day as of which the report speaks, where that is known. */
  static @Nullable String of(Report report) {
    return report.day().map(LocalDate::toString).orElse(null);
  }

  private static String first(String date) {
    return switch (date.length()) {
      case 4 -> date + "-01-01";
      case 7 -> date + "-01";
      default -> date;
    };
  }
}
