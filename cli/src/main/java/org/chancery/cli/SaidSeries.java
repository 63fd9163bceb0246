package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.series.Period;
import org.chancery.ledger.query.Counts.Said;
import org.chancery.record.SpeechAct;
import org.jspecify.annotations.Nullable;

/** Counts of statements in steps of time, with zero where there is none. */
final class SaidSeries {
  private static final int CURVE = 60;

  private SaidSeries() {}

  /** One country's statements of one act. */
  private record Line(String country, SpeechAct act) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      return Comparator.comparing(Line::country).thenComparing(Line::act).compare(this, other);
    }
  }

  /** All steps of all acts that there are; days are put to their weeks. */
  static List<Said> filled(List<Said> found, Period by, org.chancery.ledger.query.Period period) {
    Map<Line, Map<LocalDate, Long>> lines = new TreeMap<>();
    found.forEach(
        s ->
            lines
                .computeIfAbsent(new Line(s.country(), s.act()), l -> new TreeMap<>())
                .merge(by.start(s.start()), s.count(), Long::sum));
    LocalDate first = end(found, period.from(), true);
    LocalDate last = end(found, period.to(), false);
    List<Said> all = new ArrayList<>();
    if (first != null && last != null) {
      lines.forEach(
          (line, counts) -> {
            for (LocalDate d = by.start(first); !d.isAfter(last); d = next(d, by)) {
              all.add(new Said(d, line.country(), line.act(), counts.getOrDefault(d, 0L)));
            }
          });
    }
    return all;
  }

  private static @Nullable LocalDate end(
      List<Said> found, @Nullable LocalDate asked, boolean first) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return asked != null
        ? asked
        : found.stream().map(Said::start).min(first ? order : order.reversed()).orElse(null);
  }

  private static LocalDate next(LocalDate start, Period by) {
    return switch (by) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
    };
  }

  static Map<String, Object> fields(Said said) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("period", said.start().toString());
    fields.put("country", said.country());
    fields.put("act", said.act().code());
    fields.put("n", said.count());
    return fields;
  }

  /** A curve for each act. */
  static void show(Page page, List<Said> rows, Period by, Whom whom) {
    Map<Line, List<Said>> lines = new TreeMap<>();
    rows.forEach(
        s -> lines.computeIfAbsent(new Line(s.country(), s.act()), l -> new ArrayList<>()).add(s));
    String country = "";
    for (Map.Entry<Line, List<Said>> e : lines.entrySet()) {
      List<Said> of = e.getValue();
      if (!e.getKey().country().equals(country)) {
        country = e.getKey().country();
        page.heading(
            whom.countryName(country)
                + ", by "
                + by.code()
                + " from "
                + SeriesPage.start(of.get(0).start(), by)
                + " to "
                + SeriesPage.start(of.get(of.size() - 1).start(), by));
      }
      String act = e.getKey().act().code();
      page.asIs(
          page.in(Style.CODE, act)
              + " ".repeat(13 - act.length())
              + String.format("%7d  ", of.stream().mapToLong(Said::count).sum())
              + Bars.line(of.stream().map(s -> (double) s.count()).toList(), CURVE));
    }
  }
}
