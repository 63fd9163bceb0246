package org.chancery.analysis.happenings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.chancery.record.DateValue;

/**
 * The days on one of which, or through which, something happened.
 *
 * @param first the earliest
 * @param last the latest; not before the first
 * @param stated whether the report says so; else they are taken from the report's own day
 */
public record Days(LocalDate first, LocalDate last, boolean stated) implements Comparable<Days> {
  /** Days by which two that are one may differ: the world has more than one calendar day. */
  public static final int TOLERANCE = 1;

  /** Reports tell of these days before their own, where they do not say when. */
  static final int BEFORE = 3;

  /** What is planned, without a date, is looked for in these days after the report. */
  static final int AHEAD = 14;

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final Comparator<Days> ORDER =
      Comparator.comparing(Days::first).thenComparing(Days::last).thenComparing(d -> !d.stated());

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("found days from " + first + " to " + last);
    }
  }

  /** The days that a report states: a day, a month, a year, or from one to another. */
  public static Optional<Days> stated(DateValue date) {
    try {
      LocalDate first = bound(date.value(), false);
      LocalDate last = bound(date.end() == null ? date.value() : date.end(), true);
      return Optional.of(new Days(first, last.isBefore(first) ? first : last, true));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2025-02-30: no day
    }
  }

  /** The days of what a report of this day tells without saying when. */
  public static Days reported(LocalDate report, Claim claim) {
    return claim == Claim.PLANNED
        ? new Days(report, report.plusDays(AHEAD), false)
        : new Days(report.minusDays(BEFORE), report, false);
  }

  private static LocalDate bound(String iso, boolean end) {
    return switch (iso.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(iso), end ? 12 : 1, end ? 31 : 1);
      case MONTH -> end ? YearMonth.parse(iso).atEndOfMonth() : YearMonth.parse(iso).atDay(1);
      default -> LocalDate.parse(iso);
    };
  }

  /** How many days there are. */
  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Days between the nearest of both; 0 where they have one in common. */
  long apart(Days other) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(last, other.first),
            ChronoUnit.DAYS.between(other.last, first)));
  }

  @Override
  public int compareTo(Days other) {
    return ORDER.compare(this, other);
  }

  /** {@code 2025-02-14}, or {@code 2025-02-14/2025-02-16} as ISO 8601 writes intervals. */
  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
