package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The ids of other things in values: what one record calls a1 another calls a3. */
final class Ids {
  private static final String ACTOR = "actor";

  private Ids() {}

  /** The value of a field with other ids; what is the same twice then is there once. */
  static JsonNode mapped(Field field, JsonNode value, Function<String, String> ids) {
    if (field.refers() == null) {
      return value;
    }
    if (!(value instanceof ArrayNode list)) {
      return one(value, ids);
    }
    ArrayNode out = Tree.NODES.arrayNode();
    Set<String> there = new TreeSet<>();
    for (JsonNode element : list) {
      JsonNode mapped = one(element, ids);
      if (there.add(mapped.path(ACTOR).asText(mapped.toString()))) {
        out.add(mapped);
      }
    }
    return out;
  }

  private static JsonNode one(JsonNode value, Function<String, String> ids) {
    if (value.isTextual()) {
      return Tree.NODES.textNode(ids.apply(value.asText()));
    }
    if (value instanceof ObjectNode object && object.path(ACTOR).isTextual()) {
      ObjectNode out = object.deepCopy();
      return out.put(ACTOR, ids.apply(object.get(ACTOR).asText()));
    }
    return value;
  }

  /** A whole thing with other ids in its fields. */
  static ObjectNode mapped(Part part, ObjectNode thing, Function<String, String> ids) {
    ObjectNode out = thing.deepCopy();
    for (Field field : Field.of(part)) {
      if (out.hasNonNull(field.name())) {
        out.set(field.name(), mapped(field, out.get(field.name()), ids));
      }
    }
    return out;
  }
}
