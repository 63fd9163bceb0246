package org.chancery.ledger.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/** A record as JSON that can be changed: offsets in code points, fields as the format has them. */
final class Tree {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private final ObjectNode root;

  private Tree(ObjectNode root) {
    this.root = root;
  }

  static Tree of(Record record) {
    return new Tree((ObjectNode) json(RecordJson.write(record)));
  }

  /**
   * Reads JSON.
   *
   * @throws ChanceryException with code {@code QUERY} where it is none
   */
  static JsonNode json(String written) {
    try {
      return MAPPER.readTree(written);
    } catch (JsonProcessingException e) {
      throw new ChanceryException(
          ChanceryException.Code.QUERY, "found no JSON: " + e.getOriginalMessage(), e);
    }
  }

  Record record() {
    return RecordJson.read(root.toString());
  }

  /** The things of a kind, to be changed. */
  ArrayNode list(Part part) {
    return (ArrayNode) root.withArray(part.list());
  }

  Optional<ObjectNode> thing(Part part, String id) {
    for (JsonNode thing : list(part)) {
      if (thing.path("id").asText().equals(id)) {
        return Optional.of((ObjectNode) thing);
      }
    }
    return Optional.empty();
  }

  /** The value of a field; JSON's null where there is none. */
  static JsonNode value(JsonNode thing, Field field) {
    return thing.hasNonNull(field.name()) ? thing.get(field.name()) : NODES.nullNode();
  }

  /** Sets a field; null is the value of what is not known. */
  static void set(ObjectNode thing, Field field, JsonNode value) {
    if (!value.isNull()) {
      thing.set(field.name(), value);
    } else if (field.need() == Field.Need.LIST) {
      thing.putArray(field.name());
    } else {
      thing.remove(field.name());
    }
  }
}
