package org.chancery.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Checks a record's JSON as a reader in another language would: by slicing the text. */
public final class SpanCheck {
  private final int[] text;
  private final List<String> errors = new ArrayList<>();

  private SpanCheck(String text) {
    this.text = text.codePoints().toArray();
  }

  /** One line for each span that is not the slice of the text that it says it is. */
  public static List<String> check(String json) {
    try {
      JsonNode record = Gold.MAPPER.readTree(json);
      SpanCheck check = new SpanCheck(record.path("report").path("text").asText());
      check.walk(record, "");
      return check.errors;
    } catch (JsonProcessingException e) {
      return List.of("not JSON: " + e.getOriginalMessage());
    }
  }

  private void walk(JsonNode node, String path) {
    if (node.path("start").isInt() && node.path("end").isInt()) {
      int start = node.get("start").intValue();
      int end = node.get("end").intValue();
      if (start < 0 || end <= start || end > text.length) {
        errors.add(path + ": [" + start + ", " + end + ") of " + text.length);
      } else if (!new String(text, start, end - start).equals(node.path("text").asText())) {
        errors.add(path + ": found " + node.path("text") + " at " + start);
      }
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), path + "/" + i);
      }
    } else {
      node.fields().forEachRemaining(e -> walk(e.getValue(), path + "/" + e.getKey()));
    }
  }
}
