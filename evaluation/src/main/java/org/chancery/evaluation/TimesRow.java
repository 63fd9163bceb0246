package org.chancery.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.time.Times;
import org.chancery.record.DateValue;
import org.chancery.record.Report;

/**
 * A time expression in its sentences, dated by hand ({@code times.tsv}).
 *
 * @param heldOut whether it is kept from those who write rules
 * @param published ISO day of publication, or empty
 * @param expected as ISO 8601 writes it, an interval with a slash; empty where a careful reader
 *     would not say
 * @param marked the text, the expression in it marked
 */
record TimesRow(
    String id,
    boolean heldOut,
    Optional<String> published,
    Optional<String> expected,
    MarkedText marked) {
  private static final String FIXTURE = "times.tsv";
  private static final String NONE = "-";

  /** How a reading compares with the date expected. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** Another year: what puts a meeting out of any series it belongs to. */
    WRONG_BY_YEAR,
    /** No date was read where there is one. */
    UNRESOLVED
  }

  /** A line of the file. */
  static TimesRow of(String line) {
    String[] c = line.split("\t", -1);
    if (c.length != 5) {
      throw new IllegalArgumentException("found " + c.length + " columns, expected 5: " + line);
    }
    MarkedText marked = MarkedText.of(c[4]);
    if (marked.marks().size() != 1) {
      throw new IllegalArgumentException(
          "found " + marked.marks().size() + " marked expressions, expected 1: " + line);
    }
    return new TimesRow(c[0], c[1].equals("held"), optional(c[2]), optional(c[3]), marked);
  }

  static List<TimesRow> all() {
    return Fixture.lines(FIXTURE, "id").stream().map(TimesRow::of).toList();
  }

  private static Optional<String> optional(String column) {
    return column.equals(NONE) ? Optional.empty() : Optional.of(column);
  }

  /** As the file writes it. */
  static String written(Optional<String> date) {
    return date.orElse(NONE);
  }

  /** The report that the product would read, its dateline recognised. */
  Report report() {
    ObjectNode about = JsonNodeFactory.instance.objectNode();
    published.ifPresent(day -> about.put("published", day));
    return Gold.report(id, about, marked.text());
  }

  /** The date read from the marked words: of several, that of the most of them. */
  Optional<String> among(Times times) {
    return times.mentions().stream()
        .filter(m -> shared(m.date()) > 0)
        .reduce((a, b) -> shared(b.date()) > shared(a.date()) ? b : a)
        .map(m -> iso(m.date()));
  }

  private int shared(DateValue date) {
    return date.evidence().stream().mapToInt(marked::shared).sum();
  }

  private static String iso(DateValue date) {
    return date.end() == null ? date.value() : date.value() + "/" + date.end();
  }

  Verdict verdict(Optional<String> got) {
    if (got.equals(expected)) {
      return Verdict.RIGHT;
    }
    if (got.isEmpty()) {
      return Verdict.UNRESOLVED;
    }
    boolean sameYears = expected.map(e -> years(e).equals(years(got.get()))).orElse(true);
    return sameYears ? Verdict.WRONG : Verdict.WRONG_BY_YEAR;
  }

  /** The years of its first and last day. */
  private static List<String> years(String iso) {
    String last = iso.substring(iso.indexOf('/') + 1);
    return List.of(iso.substring(0, 4), last.substring(0, 4));
  }
}
