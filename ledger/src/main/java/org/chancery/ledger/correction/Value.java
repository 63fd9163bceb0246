package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The value of a field, or a whole thing, as one record has it, and what the ids in it stand for.
 *
 * @param json as the record format has it, offsets in code points; JSON's null where nothing is
 *     known
 * @param things what is meant by the ids in it
 */
public record Value(JsonNode json, Map<String, Named> things) {

  /**
   * A thing that a value names.
   *
   * @param label what people call it
   */
  public record Named(Part part, String gid, Anchor anchor, String label) {}

  public Value {
    json = json.deepCopy();
    things = Collections.unmodifiableMap(new TreeMap<>(things));
  }

  static Value of(Field field, JsonNode json, Things record) {
    Map<String, Named> named = new TreeMap<>();
    Ids.mapped(field, json, noting(named, record));
    return new Value(json, named);
  }

  static Value of(Part part, ObjectNode thing, Things record) {
    Map<String, Named> named = new TreeMap<>();
    Ids.mapped(part, thing, noting(named, record));
    return new Value(thing, named);
  }

  private static Function<String, String> noting(Map<String, Named> named, Things record) {
    return id -> {
      record
          .named(id)
          .ifPresent(t -> named.put(id, new Named(t.part(), t.gid(), record.anchor(t), t.label())));
      return id;
    };
  }

  /** What the ids in it are in another record; empty where one of them is not found there. */
  private Optional<Map<String, String>> in(Things record) {
    Map<String, String> ids = new TreeMap<>();
    for (Map.Entry<String, Named> entry : things.entrySet()) {
      Named thing = entry.getValue();
      Optional<Thing> there = record.find(thing.part(), thing.gid(), thing.anchor());
      if (there.isEmpty()) {
        return Optional.empty();
      }
      ids.put(entry.getKey(), there.get().id());
    }
    return Optional.of(ids);
  }

  /** The value of a field, with the ids of another record. */
  Optional<JsonNode> in(Things record, Field field) {
    return in(record).map(ids -> Ids.mapped(field, json, id -> ids.getOrDefault(id, id)));
  }

  /** A whole thing, with the ids of another record. */
  Optional<ObjectNode> in(Things record, Part part) {
    return json instanceof ObjectNode thing
        ? in(record).map(ids -> Ids.mapped(part, thing, id -> ids.getOrDefault(id, id)))
        : Optional.empty();
  }

  /** As it is kept. */
  JsonNode written() {
    ObjectNode out = Tree.NODES.objectNode();
    out.set("value", json);
    if (!things.isEmpty()) {
      ObjectNode named = out.putObject("things");
      things.forEach((id, t) -> named.set(id, written(t)));
    }
    return out;
  }

  private static ObjectNode written(Named thing) {
    ObjectNode out =
        Tree.NODES
            .objectNode()
            .put("part", thing.part().code())
            .put("gid", thing.gid())
            .put("label", thing.label());
    out.set("anchor", thing.anchor().json());
    return out;
  }

  static Value read(String written) {
    JsonNode json = Tree.json(written);
    Map<String, Named> named = new TreeMap<>();
    json.path("things")
        .fields()
        .forEachRemaining(
            e ->
                named.put(
                    e.getKey(),
                    new Named(
                        Part.ofCode(e.getValue().path("part").asText()),
                        e.getValue().path("gid").asText(),
                        Anchor.of(e.getValue().path("anchor")),
                        e.getValue().path("label").asText())));
    return new Value(json.path("value"), named);
  }

  /** For people, on one line. */
  public String text() {
    return ValueText.of(this);
  }
}
