package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes things out of a record, and what points to them. */
final class Removal {
  private Removal() {}

  /**
   * Removes these things. What lists them lists them no more; a statement that was nested in one of
   * them is nested in what that one was nested in; an office that is gone is nobody's at an
   * engagement.
   */
  static void of(Tree tree, Set<String> ids) {
    nest(tree, ids);
    for (Part part : Part.THINGS) {
      from(tree.list(part), ids);
      for (JsonNode thing : tree.list(part)) {
        for (Field field : Field.of(part)) {
          unlink((ObjectNode) thing, field.name(), field.refers() != null, ids);
        }
        unlink((ObjectNode) thing, "statements", part == Part.ENGAGEMENT, ids);
      }
    }
    offices(tree);
  }

  private static void unlink(ObjectNode thing, String field, boolean refers, Set<String> ids) {
    if (refers && thing.path(field) instanceof ArrayNode list) {
      from(list, ids);
    } else if (refers && ids.contains(thing.path(field).asText())) {
      thing.remove(field);
    }
  }

  /** Removes the elements that are these things or name them. */
  static void from(ArrayNode list, Set<String> ids) {
    for (Iterator<JsonNode> all = list.elements(); all.hasNext(); ) {
      JsonNode element = all.next();
      String id = element.isTextual() ? element.asText() : element.path("id").asText();
      if (ids.contains(id) || ids.contains(element.path("actor").asText())) {
        all.remove();
      }
    }
  }

  private static void nest(Tree tree, Set<String> removed) {
    Map<String, String> outer = new TreeMap<>();
    for (JsonNode s : tree.list(Part.STATEMENT)) {
      outer.put(s.path("id").asText(), s.path("part_of").asText());
    }
    for (JsonNode s : tree.list(Part.STATEMENT)) {
      String in = s.path("part_of").asText();
      Set<String> passed = new TreeSet<>();
      while (removed.contains(in) && passed.add(in)) {
        in = outer.getOrDefault(in, "");
      }
      if (!passed.isEmpty() && !in.isEmpty() && !in.equals(s.path("id").asText())) {
        ((ObjectNode) s).put("part_of", in);
      }
    }
  }

  private static void offices(Tree tree) {
    Map<String, Integer> known = new TreeMap<>();
    tree.list(Part.ACTOR).forEach(a -> known.put(a.path("id").asText(), a.path("offices").size()));
    for (JsonNode engagement : tree.list(Part.ENGAGEMENT)) {
      for (JsonNode p : engagement.path("participants")) {
        if (p.path("office").asInt() >= known.getOrDefault(p.path("actor").asText(), 0)) {
          ((ObjectNode) p).remove("office");
        }
      }
    }
  }
}
