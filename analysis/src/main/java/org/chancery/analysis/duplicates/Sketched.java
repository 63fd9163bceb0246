package org.chancery.analysis.duplicates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A report as duplicates see it.
 *
 * @param id the report's
 * @param day of publication, where known
 */
public record Sketched(String id, @Nullable LocalDate day, Sketch sketch) {
  /**
   * Order in which the first of copies is their head: the earliest, then by id; without a day,
   * last.
   */
  public static final Comparator<Sketched> FIRST =
      Comparator.comparing((Sketched s) -> s.day == null ? LocalDate.MAX : s.day)
          .thenComparing(Sketched::id);

  /** Days between two publications; 0 where one is not known. */
  long daysFrom(Sketched other) {
    return day == null || other.day == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, other.day));
  }
}
