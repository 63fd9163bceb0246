package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Offsets;

/** Finds the words of a report that a person means, and checks those that are given. */
final class Passages {
  private static final String REACH = "\\d{1,9}-\\d{1,9}";
  private static final int SHOWN = 10;

  private final String text;
  private final Offsets offsets;
  private final int length;

  Passages(String text) {
    this.text = text;
    this.offsets = new Offsets(text);
    this.length = text.codePointCount(0, text.length());
  }

  /** The words, or offsets of words, as a span. */
  ObjectNode span(String written) {
    if (written.matches(REACH)) {
      int dash = written.indexOf('-');
      return at(
          Integer.parseInt(written.substring(0, dash)),
          Integer.parseInt(written.substring(dash + 1)));
    }
    List<ObjectNode> all = all(written);
    if (all.isEmpty()) {
      throw WrittenValue.refused(
          "found \"" + written + "\", which the report does not have, expected words of its text");
    }
    if (all.size() > 1) {
      throw WrittenValue.refused(
          "found \"" + written + "\" more than once, expected one of " + offered(all));
    }
    return all.get(0);
  }

  private static String offered(List<ObjectNode> all) {
    return all.stream()
        .limit(SHOWN)
        .map(s -> s.path("start").asInt() + "-" + s.path("end").asInt())
        .collect(Collectors.joining(", "));
  }

  /** One span of words, or many of offsets. */
  ArrayNode spans(String written) {
    ArrayNode out = Tree.NODES.arrayNode();
    if (!written.matches(REACH + "(\\s*,\\s*" + REACH + ")*")) {
      return out.add(span(written));
    }
    for (String one : written.split("\\s*,\\s*")) {
      out.add(span(one));
    }
    return out;
  }

  /** Where the text has these words first; nothing where it has not. */
  ArrayNode first(String words) {
    ArrayNode out = Tree.NODES.arrayNode();
    all(words).stream().limit(1).forEach(out::add);
    return out;
  }

  private List<ObjectNode> all(String words) {
    List<ObjectNode> out = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      out.add(at(offsets.toCodePoint(at), offsets.toCodePoint(at + words.length())));
    }
    return out;
  }

  private ObjectNode at(int start, int end) {
    if (end <= start || end > length) {
      throw WrittenValue.refused(
          "found the span " + start + "-" + end + ", expected one within 0-" + length);
    }
    String words = text.substring(offsets.toUtf16(start), offsets.toUtf16(end));
    return Tree.NODES.objectNode().put("start", start).put("end", end).put("text", words);
  }

  /** Checks a span that was given in JSON. */
  void check(JsonNode span) {
    if (!span.path("start").isInt() || !span.path("end").isInt()) {
      throw WrittenValue.refused("found " + span + ", expected a span with start and end");
    }
    String words =
        at(span.path("start").intValue(), span.path("end").intValue()).get("text").asText();
    if (!span.path("text").asText().equals(words)) {
      throw WrittenValue.refused(
          "found the span " + span + ", but the report has \"" + words + "\" there");
    }
  }
}
