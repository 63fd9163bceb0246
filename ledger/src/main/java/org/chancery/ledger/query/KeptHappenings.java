package org.chancery.ledger.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chancery.analysis.happenings.Days;
import org.chancery.analysis.happenings.Happening;
import org.chancery.analysis.happenings.Happenings;
import org.chancery.analysis.happenings.Sighting;
import org.chancery.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What happened by a ledger's reports, month by month, so that memory is bounded by the reports of
 * a few weeks. Around each month so many days are read as two reports of one thing may lie apart.
 *
 * <p>What is told as history without a date is of no month and left out.
 */
public final class KeptHappenings {
  /** More than what is planned without a date is looked for ahead. */
  private static final int MARGIN = 31;

  private final Ledger ledger;
  private final KeptSightings sightings;
  private final SortedMap<Long, List<Sighting>> read = new TreeMap<>();

  /**
   * The happenings of a month.
   *
   * @param all those that begin in it and in the period that was asked for, by days
   * @param around those too that begin in the weeks before and after
   * @param reports ids of the rows of the reports that tell of them, by the reports' ids
   */
  record Month(
      YearMonth month,
      List<Happening> all,
      List<Happening> around,
      SortedMap<String, Long> reports) {}

  public KeptHappenings(Ledger ledger) {
    this.ledger = ledger;
    this.sightings = new KeptSightings(ledger);
  }

  /**
   * Gives all happenings that begin in the period, by days.
   *
   * @param happenings takes one, and says whether it wants more
   */
  public void each(Period period, Predicate<Happening> happenings) {
    for (YearMonth month : months(period)) {
      if (!month(month, period).all().stream().allMatch(happenings)) {
        break;
      }
    }
    read.clear();
  }

  void eachMonth(Period period, Consumer<Month> months) {
    for (YearMonth month : months(period)) {
      months.accept(month(month, period));
    }
    read.clear();
  }

  /** A happening may begin some days before the day of the report that tells of it. */
  private List<YearMonth> months(Period period) {
    TreeSet<YearMonth> all = new TreeSet<>();
    Period wider =
        new Period(
            period.from() == null ? null : period.from().minusDays(MARGIN),
            period.to() == null ? null : period.to().plusDays(MARGIN));
    for (String table : List.of("engagement", "event")) {
      new Question("select distinct substr(day, 1, 7) from " + table + " where day is not null")
          .in("day", wider)
          .list(ledger, (row, context) -> YearMonth.parse(row.getString(1)))
          .forEach(
              month -> {
                all.add(month);
                all.add(month.minusMonths(1));
              });
    }
    return all.stream()
        .filter(m -> period.from() == null || !m.atEndOfMonth().isBefore(period.from()))
        .filter(m -> period.to() == null || !m.atDay(1).isAfter(period.to()))
        .toList();
  }

  private Month month(YearMonth month, Period period) {
    LocalDate first = month.atDay(1).minusDays(MARGIN);
    LocalDate last = month.atEndOfMonth().plusDays(MARGIN);
    read(new Period(first, last));
    List<Happening> around =
        Happenings.of(
            read.values().stream()
                .flatMap(List::stream)
                .filter(s -> overlaps(s.days(), first, last))
                .toList());
    List<Happening> all = around.stream().filter(h -> begins(h.days(), month, period)).toList();
    SortedMap<String, Long> reports = new TreeMap<>();
    read.forEach((id, of) -> of.forEach(s -> reports.put(s.report(), id)));
    return new Month(month, all, around, reports);
  }

  /** Reads the reports that tell of these days, save those that were read for the month before. */
  private void read(Period days) {
    List<Long> reports =
        new Question("select report from engagement where 1 = 1")
            .in("day", days)
            .add("union select report from event where 1 = 1")
            .in("day", days)
            .list(ledger, (row, context) -> row.getLong(1));
    read.keySet().retainAll(new TreeSet<>(reports));
    read.putAll(sightings.of(reports.stream().filter(r -> !read.containsKey(r)).toList()));
  }

  private static boolean overlaps(@Nullable Days days, LocalDate first, LocalDate last) {
    return days != null && !days.last().isBefore(first) && !days.first().isAfter(last);
  }

  private static boolean begins(@Nullable Days days, YearMonth month, Period period) {
    return days != null
        && YearMonth.from(days.first()).equals(month)
        && (period.from() == null || !days.first().isBefore(period.from()))
        && (period.to() == null || !days.first().isAfter(period.to()));
  }
}
