package org.chancery.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jspecify.annotations.Nullable;

/**
 * Drafts out of JSON objects: {@code text}, and optionally {@code id}, {@code title}, {@code
 * source}, {@code published}, {@code url}. Other fields are passed by, so that annotated reports
 * can be read too.
 */
final class JsonReports {
  static final String TEXT = "text";

  private static final String EXAMPLE = "one object such as {\"text\": \"…\"}";

  private static final int LONGEST_STRING = 1 << 26;

  /** Lets longer strings pass than its default: what is too long is mostly not its to say. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ObjectReader TREES =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonReports() {}

  /**
   * The draft in one line.
   *
   * @throws ChanceryException with code {@code MALFORMED}
   */
  static Draft ofLine(String line) {
    try {
      return ofNode(MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw malformed(e, "on each line");
    }
  }

  /** Whether a line is an object with text, complete in itself. */
  static boolean isReport(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      return node.isObject() && node.has(TEXT);
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** A parser over values that may fill many lines. */
  static JsonParser parser(Reader reader) throws IOException {
    return MAPPER.createParser(reader);
  }

  /** The value that the parser stands at, of which others may follow. */
  static JsonNode value(JsonParser parser) throws IOException {
    return TREES.readTree(parser);
  }

  /** What is wrong with JSON that cannot be parsed. */
  static ChanceryException malformed(JsonProcessingException e, String where) {
    if (e instanceof StreamConstraintsException) {
      return new ChanceryException(
          Code.TOO_LONG, "found JSON over the limits of the parser: " + e.getOriginalMessage(), e);
    }
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    String reason = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
    return new ChanceryException(
        Code.MALFORMED,
        "found "
            + reason
            + (column > 0 ? " at column " + column : "")
            + ", expected "
            + EXAMPLE
            + " "
            + where,
        e);
  }

  /**
   * The draft in one object.
   *
   * @throws ChanceryException with code {@code MALFORMED}
   */
  static Draft ofNode(@Nullable JsonNode node) {
    if (node == null || !node.isObject()) {
      throw new ChanceryException(Code.MALFORMED, "found " + kind(node) + ", expected " + EXAMPLE);
    }
    JsonNode text = node.path(TEXT);
    String ref = id(node.path("id"));
    if (!text.isTextual()) {
      throw new RefusedDraft(
          ref,
          Code.MALFORMED,
          text.isMissingNode()
              ? "found an object without \"text\" (it has "
                  + fields(node)
                  + "), expected "
                  + EXAMPLE
              : "found " + kind(text) + " in \"text\", expected a string");
    }
    List<String> notes = new ArrayList<>();
    return new Draft(
        text.textValue(),
        ref,
        string(node, "title", notes),
        string(node, "source", notes),
        string(node, "published", notes),
        string(node, "url", notes),
        notes);
  }

  private static @Nullable String id(JsonNode id) {
    return id.isValueNode() && !id.isNull() ? id.asText() : null;
  }

  private static @Nullable String string(JsonNode node, String field, List<String> notes) {
    JsonNode value = node.path(field);
    if (value.isTextual() || value.isNumber()) {
      return value.asText().isBlank() ? null : value.asText();
    }
    if (!value.isMissingNode() && !value.isNull()) {
      notes.add("left out \"" + field + "\": found " + kind(value) + ", expected a string");
    }
    return null;
  }

  private static String fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names.isEmpty()
        ? "no fields"
        : String.join(", ", names.subList(0, Math.min(8, names.size())));
  }

  private static String kind(@Nullable JsonNode node) {
    if (node == null || node.isMissingNode()) {
      return "nothing";
    }
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }
}
