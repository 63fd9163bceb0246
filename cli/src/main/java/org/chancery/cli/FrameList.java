package org.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.event.PloverTable;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.record.EventType;
import org.jspecify.annotations.Nullable;

/** Frames as a table for people, by PLOVER type, or as JSON for machines. */
final class FrameList {
  private static final List<String> TRIGGERS = List.of("verbs", "nouns", "adjectives");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int ID_WIDTH = 32;

  private final List<Entry> frames;
  private final @Nullable Hits hits;

  /**
   * @param entries of {@code frames.lex}; classes and light verbs are left out
   * @param type the only type to list, or none
   * @param hits how often each coded an event, or none
   */
  FrameList(Iterable<Entry> entries, @Nullable EventType type, @Nullable Hits hits) {
    frames = new ArrayList<>();
    for (Entry e : entries) {
      boolean frame = e.id().value().startsWith("frame.");
      if (frame && (type == null || e.value("type").filter(type.name()::equals).isPresent())) {
        frames.add(e);
      }
    }
    this.hits = hits;
  }

  /** The table; frames that never coded an event come at its end. */
  Page table(Page page) {
    for (EventType type : EventType.values()) {
      List<Entry> some = of(type.name());
      if (!some.isEmpty()) {
        heading(page, type.name() + ": " + name(type), some);
        some.forEach(e -> row(page, e));
      }
    }
    List<Entry> shifts = of("");
    if (!shifts.isEmpty()) {
      heading(page, "no type of their own: they shift what stands under them", shifts);
      shifts.forEach(e -> row(page, e));
    }
    Hits counted = hits;
    if (counted != null) {
      never(page, counted);
    }
    return page;
  }

  private static String name(EventType type) {
    return PloverTable.standard().rows().stream()
        .filter(r -> r.type() == type && r.mode().isEmpty())
        .map(PloverTable.Row::name)
        .findFirst()
        .orElse("");
  }

  /** Those of a type, in the order of the file or, where counted, of their hits. */
  private List<Entry> of(String type) {
    Hits counted = hits;
    List<Entry> some =
        new ArrayList<>(
            frames.stream().filter(e -> e.value("type").orElse("").equals(type)).toList());
    if (counted != null) {
      some.sort(Comparator.comparingLong(e -> -counted.of(e)));
    }
    return some;
  }

  private void heading(Page page, String words, List<Entry> some) {
    Hits counted = hits;
    long events = counted == null ? 0 : some.stream().mapToLong(counted::of).sum();
    page.heading(
        words
            + String.format(" (%d frames", some.size())
            + (counted == null ? ")" : String.format(", %,d events)", events)));
  }

  private void row(Page page, Entry e) {
    Hits counted = hits;
    String id = e.id().value();
    String columns =
        String.format(
            "%s  %-14s %-4s %4d words  ",
            " ".repeat(Math.max(0, ID_WIDTH - id.length())),
            e.value("mode").or(() -> e.value("shift")).orElse("-"),
            e.value("cameo").orElse("-"),
            words(e).size());
    String count = counted == null ? "" : String.format("%,7d  ", counted.of(e));
    page.asIs(page.in(Style.NAME, id) + columns + count + page.in(Style.QUIET, e.location()));
    example(e).ifPresent(x -> page.line(4, 2, x.sentence() + " ⇒ " + x.expected()));
  }

  private void never(Page page, Hits counted) {
    List<Entry> silent =
        frames.stream().filter(e -> e.value("type").isPresent() && counted.of(e) == 0).toList();
    page.heading(
        String.format(
            "%d of %d frames with a type never fired in %s",
            silent.size(),
            frames.stream().filter(e -> e.value("type").isPresent()).count(),
            counted.where()));
    for (Entry e : silent) {
      page.line(2, page.in(Style.NAME, e.id().value()) + "  " + page.in(Style.QUIET, e.location()));
    }
  }

  private static List<String> words(Entry e) {
    return TRIGGERS.stream().flatMap(k -> e.values(k).stream()).toList();
  }

  private static Optional<Example> example(Entry e) {
    return e.examples().stream().filter(x -> !x.counter()).findFirst();
  }

  /** An array, one object a frame. */
  String json() {
    ArrayNode out = MAPPER.createArrayNode();
    Hits counted = hits;
    for (Entry e : frames) {
      ObjectNode frame = out.addObject();
      frame.put("id", e.id().value());
      for (String key : List.of("type", "mode", "cameo", "shift", "engagement")) {
        e.value(key).ifPresent(v -> frame.put(key, v));
      }
      frame.put("file", e.file()).put("line", e.line());
      ArrayNode words = frame.putArray("words");
      words(e).forEach(words::add);
      example(e)
          .ifPresent(
              x ->
                  frame
                      .putObject("example")
                      .put("sentence", x.sentence())
                      .put("expected", x.expected()));
      if (counted != null) {
        frame.put("hits", counted.of(e));
      }
    }
    return pretty(out);
  }

  /** Every entry of another subject: its place, its fields, its first example, its hits. */
  static String json(Iterable<Entry> entries, @Nullable Hits hits) {
    ArrayNode out = MAPPER.createArrayNode();
    for (Entry e : entries) {
      ObjectNode node = out.addObject();
      node.put("id", e.id().value()).put("file", e.file()).put("line", e.line());
      ObjectNode fields = node.putObject("fields");
      for (Map.Entry<String, List<String>> field : e.fields().entrySet()) {
        ArrayNode values = fields.putArray(field.getKey());
        field.getValue().forEach(values::add);
      }
      example(e)
          .ifPresent(
              x ->
                  node.putObject("example")
                      .put("sentence", x.sentence())
                      .put("expected", x.expected()));
      if (hits != null) {
        node.put("hits", hits.of(e));
      }
    }
    return pretty(out);
  }

  static String pretty(ArrayNode out) {
    return out.toPrettyString() + "\n";
  }
}
