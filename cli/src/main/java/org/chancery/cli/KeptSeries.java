package org.chancery.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.analysis.series.Period;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.series.SeriesRow;
import org.chancery.analysis.series.Sum;
import org.chancery.ledger.query.Counts;
import org.chancery.ledger.query.HappeningCounts;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;

/** A ledger's sums of events as series with all their steps. */
final class KeptSeries {
  /** More rows than anybody reads, or most programs hold. */
  private static final long MOST_ROWS = 5_000_000;

  private KeptSeries() {}

  /**
   * The rows, of every step from the first to the last.
   *
   * @param perHappening whether what several reports tell of counts once
   * @throws ChanceryException with code {@code QUERY} where they are too many
   */
  static List<SeriesRow> of(Ledger ledger, Counts.Asked asked, boolean perHappening) {
    List<Sum> sums = new ArrayList<>();
    if (perHappening) {
      new HappeningCounts(ledger).events(asked, sums::add);
    } else {
      sums.addAll(new Counts(ledger).events(asked));
    }
    LocalDate first = asked.period().from();
    LocalDate last = asked.period().to();
    for (Sum sum : sums) {
      first =
          first == null || asked.period().from() == null && sum.day().isBefore(first)
              ? sum.day()
              : first;
      last =
          last == null || asked.period().to() == null && sum.day().isAfter(last) ? sum.day() : last;
    }
    if (first == null || last == null) {
      return List.of();
    }
    Series series = new Series(asked.by(), first, last, asked.directed());
    asked.dyads().stream().sorted().forEach(series::with);
    refuseTooMany(sums, first, last, asked.by());
    sums.forEach(series::add);
    return series.rows();
  }

  private static void refuseTooMany(List<Sum> sums, LocalDate first, LocalDate last, Period by) {
    ChronoUnit unit =
        switch (by) {
          case DAY -> ChronoUnit.DAYS;
          case WEEK -> ChronoUnit.WEEKS;
          case MONTH -> ChronoUnit.MONTHS;
        };
    long rows = (unit.between(first, last) + 1) * sums.stream().map(Sum::dyad).distinct().count();
    if (rows > MOST_ROWS) {
      throw new ChanceryException(
          ChanceryException.Code.QUERY,
          String.format(
              Locale.ROOT,
              "found %,d rows from %s to %s, expected at most %,d; give --from and --to, a longer"
                  + " --by, or --dyad",
              rows,
              first,
              last,
              MOST_ROWS));
    }
  }
}
