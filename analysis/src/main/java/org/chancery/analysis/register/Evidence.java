package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The words of one report that state an office.
 *
 * @param name of the person, as that report's record has it
 * @param title as written there
 * @param quote the words that state the office
 */
public record Evidence(Standing standing, String name, String title, Quote quote, Source report) {
  /** By date, those without one last; what else differs only makes the order total. */
  static final Comparator<Evidence> BY_DATE =
      Comparator.comparing(
              (Evidence e) -> e.report().day(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(e -> e.report().id())
          .thenComparing(Evidence::standing)
          .thenComparing(e -> e.quote().start())
          .thenComparing(e -> e.quote().end())
          .thenComparing(Evidence::title)
          .thenComparing(Evidence::name);

  /**
   * Words of a report, as {@code report.text[start:end]} in code points.
   *
   * @param start first code point, from 0
   * @param end one past the last
   */
  public record Quote(int start, int end, String text) {}

  /**
   * Where the words stand.
   *
   * @param id of the report
   * @param ref the caller's own identifier
   * @param source the publisher
   * @param date of publication, else of the dateline, as the record has it
   * @param day that date, where it is known to the day
   */
  public record Source(
      String id,
      @Nullable String ref,
      @Nullable String source,
      @Nullable String url,
      @Nullable String date,
      @Nullable LocalDate day) {}
}
