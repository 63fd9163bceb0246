package org.chancery.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Dateline;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** Finds the dateline among the first lines of a text. */
final class DatelineReader {
  private static final int MOST_LINES = 8;

  private DatelineReader() {}

  /**
   * A dateline and the line that it stands in.
   *
   * @param start offset of the dateline in the text
   * @param alone whether it fills its line
   */
  record Found(WireHead head, int start, boolean alone) {
    /** The dateline with its year resolved against the day of publication. */
    Dateline resolve(String text, @Nullable LocalDate published) {
      String day = head.date() == null ? null : head.date().iso(published).orElse(null);
      Span evidence = Span.of(text, start, start + head.end());
      return new Dateline(head.place(), day, head.agency(), List.of(evidence));
    }
  }

  /** The first line that certainly begins with a dateline. */
  static Optional<Found> find(Opening opening) {
    return opening.lines().stream()
        .filter(line -> !line.isBlank())
        .limit(MOST_LINES)
        .flatMap(line -> in(line).stream())
        .findFirst();
  }

  private static Optional<Found> in(Opening.Line line) {
    return WireHeadParser.parse(line.content())
        .map(head -> new Found(head, line.start(), head.end() == line.content().length()));
  }
}
