package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes a record's tree as corrections say. For one record. */
final class Edits {
  private final Tree tree;
  private final Things things;
  private final Set<String> rejected = new TreeSet<>();

  /** Fields that were set, of each event that has any, with their values before. */
  private final Map<String, Map<String, JsonNode>> ofEvents = new TreeMap<>();

  Edits(Tree tree, Things things) {
    this.tree = tree;
    this.things = things;
  }

  /**
   * Applies one correction to the thing that it is of.
   *
   * @return why it cannot be applied, where it cannot
   */
  Optional<String> apply(Correction c, String id) {
    Optional<Field> field = c.field() == null ? Optional.empty() : Field.of(c.part(), c.field());
    if (field.isEmpty()) {
      if (c.verdict() == Verdict.REJECT) {
        rejected.add(id);
      }
      return Optional.empty();
    }
    ObjectNode thing = tree.thing(c.part(), id).orElse(null);
    Value value = c.verdict() == Verdict.REJECT ? c.coded() : c.value();
    if (c.verdict() == Verdict.WITHDRAW || thing == null || value == null) {
      return Optional.empty();
    }
    Optional<JsonNode> here = value.in(things, field.get());
    if (c.verdict() == Verdict.REJECT) {
      reject(thing, field.get(), here);
      return Optional.empty();
    }
    if (here.isEmpty()) {
      return Optional.of("its value names what the record has not: " + value.text());
    }
    if (field.get().refers() != null && here.get().asText().equals(id)) {
      return Optional.of("it would point to itself");
    }
    set(thing, field.get(), here.get());
    return Optional.empty();
  }

  /**
   * What was rejected is taken out where it still stands: another coder may have said otherwise.
   */
  private void reject(ObjectNode thing, Field field, Optional<JsonNode> wrong) {
    if (wrong.filter(w -> w.equals(Tree.value(thing, field))).isPresent()) {
      set(thing, field, Tree.NODES.nullNode());
    }
  }

  private void set(ObjectNode thing, Field field, JsonNode value) {
    JsonNode before = Tree.value(thing, field).deepCopy();
    if (field.part() == Part.EVENT) {
      ofEvents
          .computeIfAbsent(thing.path("id").asText(), e -> new TreeMap<>())
          .put(field.name(), before);
    }
    Tree.set(thing, field, value);
    if (field.name().equals("engagement")) {
      move(thing.path("id").asText(), before.asText(), value.isNull() ? "" : value.asText());
    }
  }

  /** An engagement lists the statements made at it. */
  private void move(String statement, String from, String to) {
    for (JsonNode engagement : tree.list(Part.ENGAGEMENT)) {
      String id = engagement.path("id").asText();
      ArrayNode listed = (ArrayNode) engagement.withArray("statements");
      Set<String> there = new TreeSet<>();
      listed.forEach(s -> there.add(s.asText()));
      if (id.equals(to) && !there.contains(statement)) {
        listed.add(statement);
      } else if (id.equals(from) && !from.equals(to)) {
        Removal.from(listed, Set.of(statement));
      }
    }
  }

  /** Does what follows from all that was applied. */
  void finish() {
    ofEvents.forEach(
        (id, before) -> tree.thing(Part.EVENT, id).ifPresent(e -> Ontology.fit(e, before)));
    Removal.of(tree, rejected);
  }
}
