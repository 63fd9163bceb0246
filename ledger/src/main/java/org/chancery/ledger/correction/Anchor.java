package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a thing is known by, so that it is found again where another coder found it in
 * somewhat other words.
 *
 * @param core the words that make it this thing: an event's trigger, a statement's content, an
 *     engagement's evidence, the names and descriptions of an actor
 * @param rest what else is known of it: an event's parties, a statement's source and cue
 * @param others the global ids of other things of its kind in the same words, which it is not
 */
public record Anchor(List<Reach> core, List<Reach> rest, Set<String> others) {

  /**
   * A piece of a report's text.
   *
   * @param start in code points
   * @param end excluded
   */
  public record Reach(int start, int end) {}

  public Anchor {
    core = List.copyOf(core);
    rest = List.copyOf(rest);
    others = java.util.Collections.unmodifiableSet(new TreeSet<>(others));
  }

  /**
   * How much two have in common: the characters that are in both of those that are in either, 0 to
   * 1; 0 where neither has any.
   */
  static double share(List<Reach> one, List<Reach> other) {
    BitSet both = characters(one);
    BitSet either = characters(other);
    BitSet second = (BitSet) either.clone();
    either.or(both);
    both.and(second);
    return either.isEmpty() ? 0 : both.cardinality() / (double) either.cardinality();
  }

  private static BitSet characters(List<Reach> reaches) {
    BitSet set = new BitSet();
    reaches.forEach(r -> set.set(r.start(), r.end()));
    return set;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("core", json(core));
    json.set("rest", json(rest));
    ArrayNode not = json.putArray("others");
    others.forEach(not::add);
    return json;
  }

  private static ArrayNode json(List<Reach> reaches) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    reaches.forEach(r -> list.addArray().add(r.start()).add(r.end()));
    return list;
  }

  static Anchor of(JsonNode json) {
    Set<String> others = new TreeSet<>();
    json.path("others").forEach(o -> others.add(o.asText()));
    return new Anchor(reaches(json.path("core")), reaches(json.path("rest")), others);
  }

  private static List<Reach> reaches(JsonNode list) {
    List<Reach> reaches = new ArrayList<>();
    list.forEach(r -> reaches.add(new Reach(r.path(0).asInt(), r.path(1).asInt())));
    return reaches;
  }
}
