package org.chancery.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.analysis.happenings.Contradiction;
import org.chancery.analysis.happenings.Days;
import org.chancery.analysis.happenings.Happening;
import org.chancery.analysis.happenings.Sighting;
import org.jspecify.annotations.Nullable;

/** Happenings for people, and as JSON. */
final class HappeningsPage {
  private static final int INDENT = 12;
  private static final int VERSIONS = 4;

  private final Page page;

  HappeningsPage(Page page) {
    this.page = page;
  }

  void show(List<Happening> happenings) {
    for (Happening h : happenings) {
      String to = HappeningsCommand.parties(h.to());
      String standing =
          h.standing() == Happening.Standing.HAPPENED
              ? ""
              : " (" + h.standing().name().toLowerCase(Locale.ROOT) + ")";
      page.line(
          0,
          INDENT,
          String.format("%-10s  ", day(h.days()))
              + page.in(Style.CODE, h.what().code())
              + standing
              + ": "
              + page.in(Style.NAME, HappeningsCommand.parties(h.from()))
              + (to.isEmpty() ? "" : " → " + page.in(Style.NAME, to))
              + (h.where() == null ? "" : "; " + Page.visible(h.where().toString())));
      page.line(INDENT, 1, LedgerPage.quoted(h.sightings().get(0).evidence()));
      for (Contradiction c : h.contradictions()) {
        page.line(INDENT, 2, page.in(Style.BAD, "! " + contradiction(c)));
      }
      page.line(
          INDENT,
          2,
          page.in(
              Style.QUIET,
              LedgerPage.reports(h.reports())
                  + ", "
                  + h.sources()
                  + (h.sources() == 1 ? " source" : " sources")));
    }
  }

  /** What is taken from the report's own day is shown as that day. */
  private static String day(@Nullable Days days) {
    return days == null ? "no date" : days.stated() ? days.first().toString() : "~" + days.last();
  }

  /** "dead: 46 (2 reports), at least 11 (1 report)". */
  static String contradiction(Contradiction c) {
    return c.field().name().toLowerCase(Locale.ROOT)
        + ": "
        + c.values().stream()
            .limit(VERSIONS)
            .map(v -> v.value() + " (" + LedgerPage.reports(v.reports()) + ")")
            .collect(Collectors.joining(", "));
  }

  static Map<String, Object> fields(Happening h) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", h.key());
    if (h.days() != null) {
      fields.put("first", h.days().first().toString());
      fields.put("last", h.days().last().toString());
      fields.put("stated", h.days().stated());
    }
    fields.put("what", h.what().code());
    fields.put("from", h.from());
    fields.put("to", h.to());
    if (h.where() != null) {
      fields.put("place", h.where().name());
      if (h.where().country() != null) {
        fields.put("country", h.where().country());
      }
    }
    fields.put("standing", h.standing().name().toLowerCase(Locale.ROOT));
    fields.put("reports", h.reports());
    fields.put("sources", h.sources());
    fields.put("contradictions", h.contradictions().stream().map(HappeningsPage::fields).toList());
    fields.put("sightings", h.sightings().stream().map(HappeningsPage::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Contradiction c) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("field", c.field().name().toLowerCase(Locale.ROOT));
    fields.put(
        "values",
        c.values().stream()
            .map(
                v -> {
                  Map<String, Object> value = new LinkedHashMap<>();
                  value.put("value", v.value());
                  value.put("reports", v.reports());
                  value.put(
                      "sightings", v.sightings().stream().map(HappeningsPage::place).toList());
                  return value;
                })
            .toList());
    return fields;
  }

  private static Map<String, Object> fields(Sighting s) {
    Map<String, Object> fields = place(s);
    if (!s.head().equals(s.report())) {
      fields.put("copy_of", s.head());
    }
    if (s.source() != null) {
      fields.put("source", s.source());
    }
    fields.put("words", s.evidence());
    return fields;
  }

  private static Map<String, Object> place(Sighting s) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("report", s.report());
    fields.put("id", s.local());
    return fields;
  }
}
