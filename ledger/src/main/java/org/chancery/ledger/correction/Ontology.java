package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;

/** What follows from an event's type and modes: its score, its quad class, its CAMEO root. */
final class Ontology {
  private static final String TYPE = "type";
  private static final String MODES = "modes";
  private static final String CAMEO = "cameo";

  private Ontology() {}

  /** The codes of the modes of a type. */
  static List<String> modes(EventType type) {
    return Arrays.stream(EventMode.values())
        .filter(m -> m.type() == type)
        .map(EventMode::code)
        .toList();
  }

  /**
   * Makes an event fit its new type and modes: modes of another type go, as does a CAMEO code, for
   * which the type's root stands then; score and quad class are those of type and modes.
   *
   * @param before the fields that were set by hand, with their values before
   */
  static void fit(ObjectNode event, Map<String, JsonNode> before) {
    EventType type = EventType.valueOf(event.path(TYPE).asText());
    boolean retyped = before.containsKey(TYPE) && !event.path(TYPE).equals(before.get(TYPE));
    boolean remoded = before.containsKey(MODES) && !event.path(MODES).equals(before.get(MODES));
    if (retyped && !before.containsKey(MODES)) {
      event.putArray(MODES);
    }
    if (retyped && !before.containsKey(CAMEO)) {
      event.put(CAMEO, root(type));
    }
    if (retyped || remoded) {
      keep((ArrayNode) event.withArray(MODES), modes(type));
      score(event, type);
    }
  }

  private static void keep(ArrayNode modes, List<String> known) {
    for (Iterator<JsonNode> all = modes.elements(); all.hasNext(); ) {
      if (!known.contains(all.next().asText())) {
        all.remove();
      }
    }
  }

  /** As the coder has it: that of the mode furthest from 0, or else of the type. */
  static void score(ObjectNode event, EventType type) {
    double score = type.score();
    double extreme = -1;
    for (JsonNode code : event.path(MODES)) {
      double of = EventMode.of(type, code.asText()).score();
      if (Math.abs(of) > extreme) {
        extreme = Math.abs(of);
        score = of;
      }
    }
    event.put("score", score).put("quad", type.quad().number());
  }

  /** The root of CAMEO that tells most of what the type does. */
  static String root(EventType type) {
    return switch (type) {
      case AGREE -> "03";
      case CONSULT -> "04";
      case SUPPORT -> "05";
      case COOPERATE -> "06";
      case AID -> "07";
      case CONCEDE, RETREAT -> "08";
      case REQUEST -> "02";
      case ACCUSE -> "11";
      case REJECT -> "12";
      case THREATEN -> "13";
      case PROTEST -> "14";
      case MOBILIZE -> "15";
      case SANCTION -> "16";
      case COERCE -> "17";
      case ASSAULT -> "18";
    };
  }
}
