package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.Offsets;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;
import org.chancery.record.Span;

/** A record as the tree of its JSON, for looking up fields by their written names. */
final class RecordTree {
  private static final int BRIEF = 400;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RecordTree() {}

  static JsonNode of(Record record) {
    try {
      return MAPPER.readTree(RecordJson.write(record));
    } catch (JsonProcessingException e) {
      throw new ChanceryException(ChanceryException.Code.INTERNAL, "cannot read our own JSON", e);
    }
  }

  /** A value on one line, cut where it is long. */
  static String brief(JsonNode value) {
    String all = value.isTextual() ? value.asText() : value.toString();
    return all.length() <= BRIEF ? all : all.substring(0, BRIEF) + " …";
  }

  /** All spans in a value, in its order. Its offsets count code points. */
  static List<Span> spans(JsonNode value, Report report) {
    List<Span> out = new ArrayList<>();
    collect(value, report.text(), new Offsets(report.text()), out);
    return out;
  }

  private static void collect(JsonNode node, String text, Offsets offsets, List<Span> out) {
    if (node.path("start").isInt() && node.path("end").isInt()) {
      int start = offsets.toUtf16(node.get("start").intValue());
      out.add(Span.of(text, start, offsets.toUtf16(node.get("end").intValue())));
    }
    node.forEach(child -> collect(child, text, offsets, out));
  }
}
