package org.chancery.ledger.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.analysis.happenings.Happening;
import org.chancery.analysis.happenings.Sighting;
import org.chancery.analysis.series.Dyad;
import org.chancery.analysis.series.Sum;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.RowIds;
import org.chancery.record.Quad;

/**
 * How many events there were between countries, where what several reports tell of counts once: of
 * n reported events that are one happening, each counts 1/n, on its own day.
 */
public final class HappeningCounts {
  private static final int AT_A_TIME = 500;

  private final Ledger ledger;

  /** An event between two countries. */
  private record Row(long event, LocalDate day, Dyad dyad, Quad quad, double score) {
    Sum oneOf(int n) {
      return new Sum(day, dyad, quad, 1.0 / n, score / n);
    }
  }

  private record Gathered(long engagement, long event) {}

  public HappeningCounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Gives the sums, month by month. */
  public void events(Counts.Asked asked, Consumer<Sum> sums) {
    new KeptHappenings(ledger).eachMonth(wider(asked.period()), month -> month(month, asked, sums));
  }

  /** A happening may begin before the period, and one of its events be in it. */
  private static Period wider(Period period) {
    return new Period(
        period.from() == null ? null : period.from().minusDays(31),
        period.to() == null ? null : period.to().plusDays(31));
  }

  private void month(KeptHappenings.Month month, Counts.Asked asked, Consumer<Sum> sums) {
    Map<Long, List<Row>> rows = rows(month.month(), asked);
    Map<Long, List<Long>> gathered = gathered(month);
    for (Happening h : month.all()) {
      Map<Dyad, List<Row>> same = new LinkedHashMap<>();
      events(h, month, gathered)
          .forEach(
              event ->
                  rows.getOrDefault(event, List.of())
                      .forEach(r -> same.computeIfAbsent(r.dyad(), d -> new ArrayList<>()).add(r)));
      same.values().forEach(all -> all.forEach(r -> sums.accept(r.oneOf(all.size()))));
    }
    Set<Long> told = new HashSet<>();
    month.around().forEach(h -> told.addAll(events(h, month, gathered)));
    rows.values().stream() // what could be, and is no happening, stands for itself
        .flatMap(List::stream)
        .filter(r -> !told.contains(r.event()) && YearMonth.from(r.day()).equals(month.month()))
        .forEach(r -> sums.accept(r.oneOf(1)));
  }

  /** The rows of a month and the weeks around it. */
  private Map<Long, List<Row>> rows(YearMonth month, Counts.Asked asked) {
    Period around = new Period(month.atDay(1).minusDays(31), month.atEndOfMonth().plusDays(31));
    Question question =
        new Question(
                "select d.event, d.day, d.from_country, d.to_country, d.quad, d.score from dyad d"
                    + " where d.day is not null")
            .in("d.day", around);
    Counts.narrow(question, asked).add("order by d.event, d.from_country, d.to_country");
    Map<Long, List<Row>> rows = new TreeMap<>();
    question
        .list(
            ledger,
            (row, context) -> {
              Dyad dyad = Dyad.of(row.getString("from_country"), row.getString("to_country"));
              return new Row(
                  row.getLong("event"),
                  LocalDate.parse(row.getString("day")),
                  asked.directed() ? dyad : dyad.undirected(),
                  Quad.of(row.getInt("quad")),
                  row.getDouble("score"));
            })
        .stream()
        .distinct() // a mutual event stands there in both directions
        .forEach(r -> rows.computeIfAbsent(r.event(), e -> new ArrayList<>()).add(r));
    return rows;
  }

  /** The events that engagements gather. */
  private Map<Long, List<Long>> gathered(KeptHappenings.Month month) {
    List<Long> engagements =
        month.around().stream()
            .flatMap(h -> h.sightings().stream())
            .filter(s -> s.local().startsWith("g"))
            .map(s -> id(s, month))
            .distinct()
            .sorted()
            .toList();
    Map<Long, List<Long>> all = new HashMap<>();
    for (int from = 0; from < engagements.size(); from += AT_A_TIME) {
      new Question(
              "select n.engagement, n.event from engagement_event n join event e on e.id = n.event"
                  + " where e.type = 'CONSULT'")
          .in(
              "n.engagement",
              engagements.subList(from, Math.min(engagements.size(), from + AT_A_TIME)))
          .list(
              ledger,
              (row, context) -> new Gathered(row.getLong("engagement"), row.getLong("event")))
          .forEach(g -> all.computeIfAbsent(g.engagement(), k -> new ArrayList<>()).add(g.event()));
    }
    return all;
  }

  private static long id(Sighting s, KeptHappenings.Month month) {
    Long report = month.reports().get(s.report());
    if (report == null) {
      throw new IllegalStateException("a sighting of a report that was not read");
    }
    return RowIds.of(report, Integer.parseInt(s.local().substring(1)));
  }

  private static Set<Long> events(
      Happening happening, KeptHappenings.Month month, Map<Long, List<Long>> gathered) {
    Set<Long> all = new java.util.TreeSet<>();
    for (Sighting s : happening.sightings()) {
      long id = id(s, month);
      if (s.local().startsWith("e")) {
        all.add(id);
      } else {
        all.addAll(gathered.getOrDefault(id, List.of()));
      }
    }
    return all;
  }
}
