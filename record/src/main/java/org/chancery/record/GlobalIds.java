package org.chancery.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ids that actors, statements, engagements and events have beyond their own record: 32
 * hexadecimal digits of the SHA-256 over the report's id, the kind and the evidence (offsets in
 * code points). They stay the same as long as a coder finds the same thing in the same words,
 * whatever number it has in the record and whatever else is coded of it.
 *
 * <p>An actor's evidence is its first mention, a statement's are source, cue and content, an
 * engagement's and an event's the spans of their {@code evidence}. Two of one kind with the same
 * evidence are told apart by their order.
 */
public final class GlobalIds {
  private static final int DIGITS = 32;

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
    ids.put(id, digest(before == 0 ? key.toString() : key + " #" + before));
  }

  private static String digest(String key) {
    MessageDigest digest = Sha256.digest();
    byte[] bytes = digest.digest(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
  }
}
