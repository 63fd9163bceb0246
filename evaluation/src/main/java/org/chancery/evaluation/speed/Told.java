package org.chancery.evaluation.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.BitSet;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/** Which characters of a report its record points to. */
final class Told {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Told() {}

  /** The UTF-16 units that lie in a span of the record's, whatever it is evidence for. */
  static BitSet characters(Record record) {
    try {
      BitSet out = new BitSet();
      add(MAPPER.readTree(RecordJson.write(record)), record.report().text(), out);
      return out;
    } catch (JsonProcessingException e) {
      throw new ChanceryException(ChanceryException.Code.INTERNAL, "our own JSON is wrong", e);
    }
  }

  private static void add(JsonNode node, String text, BitSet out) {
    if (node.has("start") && node.has("end") && node.has("text")) {
      out.set(
          text.offsetByCodePoints(0, node.get("start").asInt()),
          text.offsetByCodePoints(0, node.get("end").asInt()));
    }
    node.forEach(child -> add(child, text, out));
  }
}
