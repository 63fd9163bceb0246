package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.analysis.series.Dyad;
import org.chancery.analysis.series.Period;
import org.chancery.analysis.series.SeriesRow;
import org.chancery.ledger.query.Counts;

/** Series as a page for people: bars of each dyad, or of many dyads a line each. */
final class SeriesPage {
  private static final int BAR = 40;
  private static final int CURVE = 60;
  private static final int FEW = 6;
  private static final int SHOWN = 40;

  private final Page page;
  private final Whom whom;
  private final Counts.Asked asked;

  SeriesPage(Page page, Whom whom, Counts.Asked asked) {
    this.page = page;
    this.whom = whom;
    this.asked = asked;
  }

  /** A row for JSON, with the names of the CSV's columns. */
  static Map<String, Object> fields(SeriesRow row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("period", row.start().toString());
    fields.put("from", row.dyad().from().code());
    fields.put("to", row.dyad().to().code());
    fields.put("n", row.count());
    for (int i = 0; i < row.quads().size(); i++) {
      fields.put("quad" + (i + 1), row.quads().get(i));
    }
    fields.put("score_sum", row.score());
    Double mean = row.mean();
    if (mean != null) {
      fields.put("score_mean", mean);
    }
    return fields;
  }

  void show(List<SeriesRow> rows, boolean quads) {
    Map<Dyad, List<SeriesRow>> dyads = new LinkedHashMap<>();
    rows.forEach(r -> dyads.computeIfAbsent(r.dyad(), d -> new ArrayList<>()).add(r));
    if (dyads.size() <= FEW) {
      dyads.forEach((dyad, of) -> bars(dyad, of, quads));
    } else {
      curves(dyads);
    }
  }

  private void bars(Dyad dyad, List<SeriesRow> rows, boolean quads) {
    String arrow = asked.directed() ? " → " : " – ";
    page.heading(whom.countryName(dyad.from().code()) + arrow + whom.countryName(dyad.to().code()));
    page.asIs(
        String.format("%-10s  %7s  %6s", asked.by().code(), "events", "score")
            + (quads ? "  quad 1  2    3    4" : ""));
    double most = rows.stream().mapToDouble(SeriesRow::count).max().orElse(0);
    for (SeriesRow row : rows) {
      Double mean = row.mean();
      page.asIs(
          String.format(
              Locale.ROOT,
              "%-10s  %7s  %6s%s  %s",
              start(row.start(), asked.by()),
              number(row.count()),
              mean == null ? "" : String.format(Locale.ROOT, "%+.1f", mean),
              quads ? quads(row) : "",
              Bars.bar(row.count(), most, BAR)));
    }
  }

  /** Verbal and material cooperation, verbal and material conflict. */
  private static String quads(SeriesRow row) {
    StringBuilder all = new StringBuilder();
    row.quads().forEach(q -> all.append(String.format("%5s", number(q))));
    return all.toString();
  }

  private void curves(Map<Dyad, List<SeriesRow>> dyads) {
    List<Map.Entry<Dyad, List<SeriesRow>>> most =
        dyads.entrySet().stream()
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<Dyad, List<SeriesRow>> e) -> -total(e.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .limit(SHOWN)
            .toList();
    List<SeriesRow> first = most.get(0).getValue();
    page.line(
        0,
        page.in(
            Style.QUIET,
            "by "
                + asked.by().code()
                + " from "
                + start(first.get(0).start(), asked.by())
                + " to "
                + start(first.get(first.size() - 1).start(), asked.by())
                + (dyads.size() > SHOWN
                    ? "; the " + SHOWN + " of " + dyads.size() + " dyads with most events"
                    : "")));
    for (Map.Entry<Dyad, List<SeriesRow>> e : most) {
      page.asIs(
          page.in(Style.NAME, e.getKey().from().code() + " " + e.getKey().to().code())
              + String.format("  %7s  ", number(total(e.getValue())))
              + Bars.line(e.getValue().stream().map(SeriesRow::count).toList(), CURVE));
    }
  }

  private static double total(List<SeriesRow> rows) {
    return rows.stream().mapToDouble(SeriesRow::count).sum();
  }

  /** A whole number without its point; parts with one place. */
  static String number(double value) {
    return Math.abs(value - Math.rint(value)) < 1e-6
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  static String start(LocalDate day, Period by) {
    return by == Period.MONTH ? day.toString().substring(0, 7) : day.toString();
  }
}
