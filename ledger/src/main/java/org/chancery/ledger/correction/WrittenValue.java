package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.ChanceryException;
import org.chancery.record.EventType;
import org.chancery.record.ParticipantRole;

/** Reads a field's value as a person writes it, and says of a wrong one what is allowed. */
final class WrittenValue {
  private static final int LISTED = 30;
  private static final String CAMEO = "(0[1-9]|1[0-9]|20)\\d{0,2}";
  private static final String COUNT = "(dead|injured|arrested|size)\\s*(>?=)\\s*(\\d{1,8})";
  private static final List<String> ROLES =
      Arrays.stream(ParticipantRole.values()).map(ParticipantRole::code).toList();

  private final Field field;
  private final JsonNode thing;
  private final Things things;
  private final Passages passages;

  private WrittenValue(Field field, JsonNode thing, Things things, String text) {
    this.field = field;
    this.thing = thing;
    this.things = things;
    this.passages = new Passages(text);
  }

  /**
   * Reads a value.
   *
   * @param thing what it is a field of
   * @param text of the report
   * @throws ChanceryException with code {@code QUERY} where it cannot be that field's value
   */
  static JsonNode read(Field field, JsonNode thing, Things things, String text, String written) {
    WrittenValue reader = new WrittenValue(field, thing, things, text);
    String value = written.strip();
    if (value.isEmpty()) {
      throw refused("found nothing, expected " + reader.allowed() + "; for none: --reject");
    }
    JsonNode node = reader.json(value) ? reader.whole(Tree.json(value)) : reader.plain(value);
    Soundness.check(node, reader.passages);
    return Ids.mapped(field, node, reader::known);
  }

  private boolean json(String value) {
    return switch (field.form()) {
      case CODE, TEXT, COUNTRY, CAMEO, ID -> false;
      default -> value.startsWith("{") || value.startsWith("[");
    };
  }

  /** What is given as the record has it, with what may be left out. */
  private JsonNode whole(JsonNode json) {
    boolean codes = field.form() == Field.Form.CODES || field.form() == Field.Form.IDS;
    if (codes && json.isArray()) {
      List<String> all = new ArrayList<>();
      json.forEach(j -> all.add(j.asText()));
      return plain(String.join(",", all));
    }
    return Shape.complete(field, json, this::allowed);
  }

  static ChanceryException refused(String message) {
    return new ChanceryException(ChanceryException.Code.QUERY, message);
  }

  /** What may be written, in words. */
  static String allowed(Field field, JsonNode thing, Things things) {
    return new WrittenValue(field, thing, things, "").allowed();
  }

  private String allowed() {
    if (field.form() == Field.Form.CODE || field.form() == Field.Form.CODES) {
      String which = field.form() == Field.Form.CODE ? "one of " : "some, with commas between, of ";
      return codes().isEmpty() ? "none: the type has none" : which + String.join(", ", codes());
    }
    Part part = field.refers();
    return part == null
        ? field.form().written()
        : field.form().written() + ", of the " + part.list() + " " + listed(part);
  }

  private String listed(Part part) {
    List<Thing> all = things.all(part);
    String some =
        all.stream()
            .limit(LISTED)
            .map(t -> t.id() + " " + t.label())
            .collect(Collectors.joining(", "));
    return all.size() > LISTED ? some + ", … " + all.get(all.size() - 1).id() : some;
  }

  private List<String> codes() {
    return field.part() == Part.EVENT && field.name().equals("modes")
        ? Ontology.modes(EventType.valueOf(thing.path("type").asText()))
        : field.codes();
  }

  private JsonNode plain(String value) {
    return switch (field.form()) {
      case CODE -> text(code(value));
      case TEXT -> text(value);
      case COUNTRY -> text(Soundness.country(value));
      case CAMEO -> text(matching(value, CAMEO));
      case ID -> text(value);
      case CODES -> list(value, v -> text(code(v)));
      case IDS -> list(value, this::text);
      case SPAN -> passages.span(value);
      case SPANS -> passages.spans(value);
      case DATE -> date(value);
      case PLACE -> place(value);
      case OCCASION -> evidenced(Tree.NODES.objectNode().put("name", value), value);
      case STANCES -> list(value, this::stance);
      case PARTICIPANTS -> list(value, this::participant);
      case CASUALTIES -> casualties(value);
      case LIST -> throw refused("found \"" + value + "\", expected " + allowed());
    };
  }

  private JsonNode text(String value) {
    return Tree.NODES.textNode(value);
  }

  private String code(String value) {
    if (!codes().contains(value)) {
      throw refused("found \"" + value + "\", expected " + allowed());
    }
    return value;
  }

  private String matching(String value, String pattern) {
    if (!value.matches(pattern)) {
      throw refused("found \"" + value + "\", expected " + allowed());
    }
    return value;
  }

  /** The id of something that the field may point to. */
  private String known(String id) {
    if (things.named(id).filter(t -> t.part() == field.refers()).isEmpty()) {
      throw refused("found \"" + id + "\", expected " + allowed());
    }
    return id;
  }

  /** Makes an element of what is written between commas. */
  @FunctionalInterface
  private interface Element {
    JsonNode of(String written);
  }

  private ArrayNode list(String value, Element element) {
    Set<JsonNode> all = new LinkedHashSet<>();
    for (String written : value.split(",", -1)) {
      all.add(element.of(written.strip()));
    }
    return Tree.NODES.arrayNode().addAll(all);
  }

  private ObjectNode date(String value) {
    String[] ends = value.split("/", -1);
    ObjectNode date = Tree.NODES.objectNode().put("value", ends[0]);
    if (ends.length > 2) {
      throw refused("found \"" + value + "\", expected " + allowed());
    }
    if (ends.length == 2) {
      date.put("end", ends[1]);
    }
    date.set("evidence", before());
    return date;
  }

  /** The words that support the value as it was: those of the report that speak of it. */
  private JsonNode before() {
    JsonNode evidence = thing.path(field.name()).path("evidence");
    return evidence.isArray() ? evidence.deepCopy() : Tree.NODES.arrayNode();
  }

  private ObjectNode place(String value) {
    int slash = value.lastIndexOf('/');
    String name = slash < 0 ? value : value.substring(0, slash).strip();
    ObjectNode place = Tree.NODES.objectNode().put("name", name);
    if (slash >= 0) {
      place.put("country", Soundness.country(value.substring(slash + 1).strip()));
    }
    return evidenced(place, name);
  }

  private ObjectNode evidenced(ObjectNode of, String name) {
    ArrayNode words = passages.first(name);
    return of.set("evidence", words.isEmpty() ? before() : words);
  }

  private JsonNode stance(String value) {
    String[] parts = value.split(":", 2);
    String stance = parts.length == 1 ? "0" : matching(parts[1].strip(), "[+]?1|0|-1");
    return Tree.NODES
        .objectNode()
        .put("actor", parts[0].strip())
        .put("stance", Integer.parseInt(stance));
  }

  private JsonNode participant(String value) {
    String[] parts = value.split(":", 2);
    String role = parts.length == 1 ? ParticipantRole.PARTICIPANT.code() : parts[1].strip();
    if (!ROLES.contains(role)) {
      throw refused("found the role \"" + role + "\", expected one of " + String.join(", ", ROLES));
    }
    ObjectNode participant = Tree.NODES.objectNode().put("actor", parts[0].strip());
    for (JsonNode p : thing.path(field.name())) {
      if (p.path("actor").asText().equals(parts[0].strip()) && p.has("office")) {
        participant.set("office", p.get("office"));
      }
    }
    return participant.put("role", role);
  }

  private ObjectNode casualties(String value) {
    ObjectNode out = Tree.NODES.objectNode();
    for (String count : value.split(",", -1)) {
      String[] parts = matching(count.strip(), COUNT).split("\\s*>?=\\s*");
      int n = Integer.parseInt(parts[1]);
      if (count.contains(">")) {
        out.putObject(parts[0]).put("at_least", n);
      } else {
        out.put(parts[0], n);
      }
    }
    return out;
  }
}
