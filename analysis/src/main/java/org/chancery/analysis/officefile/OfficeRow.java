package org.chancery.analysis.officefile;

import java.util.Comparator;
import java.util.List;

/**
 * A line of an office file.
 *
 * @param name of the holder
 * @param office the title, in words as a report would have it
 * @param of the state or organization
 * @param from {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty where unknown
 * @param to likewise; empty where still in office
 * @param also other names of the holder
 * @param sectors PLOVER's, the primary one first
 * @param source where the line comes from
 */
public record OfficeRow(
    String name,
    String office,
    String of,
    String from,
    String to,
    List<String> also,
    List<String> sectors,
    String source) {

  /** As files are sorted. Dates sort as text: a year comes before its months. */
  public static final Comparator<OfficeRow> ORDER =
      Comparator.comparing(OfficeRow::of)
          .thenComparing(OfficeRow::office)
          .thenComparing(OfficeRow::from)
          .thenComparing(OfficeRow::to)
          .thenComparing(OfficeRow::name)
          .thenComparing(OfficeRow::source);

  public OfficeRow {
    also = List.copyOf(also);
    sectors = List.copyOf(sectors);
  }
}
