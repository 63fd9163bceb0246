package org.chancery.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ids that actors, statements, engagements and events have beyond their own record: 32
 * hexadecimal digits. The first 8 are those of the report's id, so that a database finds all of a
 * report close together; the rest is of the SHA-256 over the report's id, the kind and the evidence
 * (offsets in code points). They stay the same as long as a coder finds the same thing in the same
 * words, whatever number it has in the record and whatever else is coded of it.
 *
 * <p>An actor's evidence is its first mention, a statement's are source, cue and content, an
 * engagement's and an event's the spans of their {@code evidence}. Two of one kind with the same
 * evidence are told apart by their order.
 */
public final class GlobalIds {
  private static final String SCHEME = "sha256:";
  private static final int OF_REPORT = 8;
  private static final int OF_THING = 24;

  private final Offsets offsets;
  private final String report;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Id, String> ids = new LinkedHashMap<>();

  private GlobalIds(Report report) {
    this.offsets = new Offsets(report.text());
    this.report = report.id();
  }

  /** The global id of everything in the record, in the record's order. */
  public static Map<Id, String> of(Record record) {
    GlobalIds all = new GlobalIds(record.report());
    record.actors().forEach(a -> all.add(a.id(), List.of(a.mentions().get(0).span())));
    record.statements().forEach(s -> all.add(s.id(), evidence(s)));
    record.engagements().forEach(g -> all.add(g.id(), g.evidence()));
    record.events().forEach(e -> all.add(e.id(), e.evidence()));
    return Collections.unmodifiableMap(all.ids);
  }

  /** The words that a statement is known by: its source, its cue and its content. */
  public static List<Span> evidence(Statement statement) {
    return Stream.concat(
            Stream.of(statement.source(), statement.cue()).flatMap(Stream::ofNullable),
            statement.content().stream())
        .toList();
  }

  private void add(Id id, List<Span> evidence) {
    StringBuilder key = new StringBuilder(report).append(' ').append(id.value().charAt(0));
    for (Span span : evidence) {
      key.append(' ')
          .append(offsets.toCodePoint(span.start()))
          .append('-')
          .append(offsets.toCodePoint(span.end()));
    }
    int before = seen.merge(key.toString(), 1, Integer::sum) - 1;
    String own = Sha256.of(before == 0 ? key.toString() : key + " #" + before);
    ids.put(id, ofReport() + own.substring(0, OF_THING));
  }

  /** An id that another program gave is no digest: then the digest of it. */
  private String ofReport() {
    boolean digest =
        report.startsWith(SCHEME) && report.length() == SCHEME.length() + Sha256.of("").length();
    String digits = digest ? report.substring(SCHEME.length()) : Sha256.of(report);
    return digits.substring(0, OF_REPORT);
  }
}
