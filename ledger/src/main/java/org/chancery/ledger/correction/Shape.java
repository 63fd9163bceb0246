package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a value that is given in JSON must have, and what goes without saying. */
final class Shape {
  private static final String EVIDENCE = "evidence";
  private static final String AT_LEAST = "at_least";

  private Shape() {}

  /** The value, with what may be left out filled in. */
  static JsonNode complete(Field field, JsonNode json, Supplier<String> allowed) {
    boolean list =
        switch (field.form()) {
          case LIST, SPANS, STANCES, PARTICIPANTS -> true;
          default -> false;
        };
    if (list != json.isArray()) {
      throw WrittenValue.refused("found " + json + ", expected " + allowed.get());
    }
    for (JsonNode element : list ? json : Tree.NODES.arrayNode().add(json)) {
      if (!(element instanceof ObjectNode object)) {
        throw WrittenValue.refused("found " + element + ", expected " + allowed.get());
      }
      fill(field, object);
    }
    return json;
  }

  private static void fill(Field field, ObjectNode element) {
    switch (field.form()) {
      case DATE -> needs(element, "value");
      case PLACE, OCCASION -> needs(element, "name");
      case STANCES -> needs(element, "actor", "stance");
      case PARTICIPANTS -> needs(element, "actor", "role");
      case LIST -> needs(element, field.part() == Part.ACTOR ? "title" : "text");
      case CASUALTIES -> counts(element);
      default -> needs(element, "start", "end");
    }
    switch (field.form()) {
      case DATE, PLACE, OCCASION, LIST -> evidence(element);
      default -> {}
    }
    if (field.form() == Field.Form.LIST && field.part() == Part.ACTOR) {
      needs(element, "role");
      List.of("acting", "former").forEach(f -> element.put(f, element.path(f).asBoolean()));
    } else if (field.form() == Field.Form.LIST) {
      element.withArray("contexts");
    }
  }

  private static void evidence(ObjectNode element) {
    if (!element.has(EVIDENCE)) {
      element.putArray(EVIDENCE);
    }
  }

  private static void needs(ObjectNode element, String... fields) {
    for (String field : fields) {
      if (!element.hasNonNull(field)) {
        throw WrittenValue.refused("found " + element + " without \"" + field + "\"");
      }
    }
  }

  private static void counts(ObjectNode casualties) {
    for (Map.Entry<String, JsonNode> count : casualties.properties()) {
      JsonNode value = count.getValue();
      JsonNode number = value.isObject() ? value.path(AT_LEAST) : value;
      if (!number.isInt() || number.intValue() < 0) {
        throw WrittenValue.refused(
            "found " + count.getKey() + " " + value + ", expected a number or {\"at_least\": 20}");
      }
    }
  }
}
