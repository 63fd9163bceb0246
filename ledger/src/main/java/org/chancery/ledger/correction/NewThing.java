package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chancery.record.EventType;

/** A thing that a person describes, with what goes without saying filled in. */
final class NewThing {
  private static final String EVIDENCE = "evidence";
  private static final String CONTENT = "content";

  /** What coded it: nobody's rule. */
  private static final String RULE = "analyst.added";

  private NewThing() {}

  /**
   * Reads it.
   *
   * @param json its fields; spans may be the words themselves, where the report has them once
   */
  static ObjectNode of(Part part, String json, String text) {
    if (!(Tree.json(json) instanceof ObjectNode thing)) {
      throw WrittenValue.refused("found " + json + ", expected an object such as {\"type\": …}");
    }
    thing.remove("id");
    Passages passages = new Passages(text);
    switch (part) {
      case EVENT -> event(thing, passages);
      case STATEMENT -> statement(thing, passages);
      case ENGAGEMENT -> engagement(thing, passages);
      default ->
          throw WrittenValue.refused(
              "found a new " + part.code() + ", expected a statement, engagement or event");
    }
    for (Field field : Field.of(part)) {
      JsonNode given = thing.path(field.name());
      if (given.isNull() || given.isArray() && given.isEmpty()) {
        thing.remove(field.name()); // none: it need not be read
      }
    }
    return thing;
  }

  private static void event(ObjectNode thing, Passages passages) {
    String type = required(thing, "type");
    if (Arrays.stream(EventType.values()).noneMatch(t -> t.name().equals(type))) {
      throw WrittenValue.refused(
          "found the type \""
              + type
              + "\", expected one of "
              + Arrays.stream(EventType.values())
                  .map(Enum::name)
                  .collect(Collectors.joining(", ")));
    }
    spans(thing, EVIDENCE, passages);
    preset(thing, "status", "actual");
    preset(thing, "cameo", Ontology.root(EventType.valueOf(type)));
  }

  /** Fills in what follows from the fields, when they are sound. */
  static void finish(Part part, ObjectNode thing) {
    if (part == Part.EVENT) {
      Ontology.score(thing, EventType.valueOf(thing.path("type").asText()));
      thing.put("rule", RULE);
    }
  }

  private static void statement(ObjectNode thing, Passages passages) {
    spans(thing, CONTENT, passages);
    preset(thing, "act", "assert");
    preset(thing, "mode", "indirect");
  }

  private static void engagement(ObjectNode thing, Passages passages) {
    required(thing, "kind");
    spans(thing, EVIDENCE, passages);
    thing.withArray("statements");
  }

  private static void preset(ObjectNode thing, String field, String value) {
    if (!thing.has(field)) {
      thing.put(field, value);
    }
  }

  private static String required(ObjectNode thing, String field) {
    if (!thing.path(field).isTextual()) {
      throw WrittenValue.refused(
          "found no \"" + field + "\", expected it in {\"" + field + "\": …}");
    }
    return thing.get(field).asText();
  }

  /** The words that it is known by: spans, or words of the report. */
  private static void spans(ObjectNode thing, String field, Passages passages) {
    ArrayNode out = Tree.NODES.arrayNode();
    JsonNode given = thing.path(field);
    if (given.isTextual()) {
      out.addAll(passages.spans(given.asText()));
    }
    for (JsonNode span : given.isArray() ? given : Tree.NODES.arrayNode()) {
      if (span.isTextual()) {
        out.add(passages.span(span.asText()));
      } else {
        passages.check(span);
        out.add(span);
      }
    }
    if (out.isEmpty()) {
      throw WrittenValue.refused("found no \"" + field + "\", expected the words that say it");
    }
    thing.set(field, out);
  }
}
