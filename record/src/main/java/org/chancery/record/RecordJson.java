package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records to JSON and back: lower_snake_case, unknown values left out, offsets in code points,
 * fields always in the same order. Thread-safe.
 */
public final class RecordJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final List<String> PARTS =
      List.of("report", "actors", "statements", "engagements", "events", "coder");

  /** What {@link #readActors} does not read. */
  private static final Set<String> PASSED_BY = Set.of("statements", "engagements", "events");

  /** Of a part of a record, which other parts follow. */
  private static final ObjectReader PART =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final ObjectWriter WRITER = MAPPER.writerFor(Record.class);

  private RecordJson() {}

  /** The record on one line, without a line break at its end. */
  public static String write(Record record) {
    try {
      return writer(record).writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw unwritable(e);
    }
  }

  /** The record over many lines, for people. */
  public static String pretty(Record record) {
    try {
      return writer(record).withDefaultPrettyPrinter().writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw unwritable(e);
    }
  }

  /** The rejection on one line. */
  public static String write(Rejection rejection) {
    return line(MAPPER.valueToTree(rejection));
  }

  /** Any other value that has a JSON form, such as a list of actors' codes, on one line. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw unwritable(e);
    }
  }

  /**
   * Reads what {@link #write(Record)} wrote.
   *
   * @throws ChanceryException with code {@code MALFORMED} where it is no record
   */
  public static Record read(String json) {
    try {
      return record(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw malformed(e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads of a record what tells who appears in which report: the report, the actors and the coder.
   * Statements, engagements and events are passed by, unchecked and left out, which takes a
   * fraction of the time.
   *
   * @throws ChanceryException with code {@code MALFORMED} where it is no record
   */
  public static Record readActors(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      ObjectNode tree = MAPPER.createObjectNode();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("expected an object", null);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (PASSED_BY.contains(field)) {
          parser.skipChildren();
          tree.set(field, MAPPER.createArrayNode());
        } else {
          tree.set(field, PART.readTree(parser));
        }
      }
      if (parser.nextToken() != null) {
        throw malformed("expected nothing after the record", null);
      }
      return record(tree);
    } catch (JsonProcessingException e) {
      throw malformed(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string is read without input or output", e);
    }
  }

  private static Record record(JsonNode tree) throws JsonProcessingException {
    for (String part : PARTS) {
      if (!tree.has(part)) {
        throw malformed("found no \"" + part + "\"", null);
      }
    }
    String text = tree.path("report").path("text").asText();
    new Offsets(text).toUtf16(tree);
    checkSpans(tree, text);
    tree.path("events").forEach(RecordJson::qualifyModes);
    return MAPPER.treeToValue(tree, Record.class);
  }

  /** Evidence that is not in the text is none: a record from elsewhere may say anything. */
  private static void checkSpans(JsonNode node, String text) {
    if (node.path("start").isInt() && node.path("text").isTextual()) {
      String words = node.path("text").textValue();
      int start = node.path("start").intValue();
      if (node.path("end").asInt() - start != words.length()
          || !text.regionMatches(start, words, 0, words.length())) {
        throw malformed("found the words \"" + words + "\" where the text has not got them", null);
      }
    }
    node.forEach(child -> checkSpans(child, text));
  }

  private static ChanceryException malformed(String why, @Nullable Throwable cause) {
    String message = "not a Chancery record: " + why;
    return cause == null
        ? new ChanceryException(ChanceryException.Code.MALFORMED, message)
        : new ChanceryException(ChanceryException.Code.MALFORMED, message, cause);
  }

  /** Reads a report alone, as {@link #line} writes it: offsets, if any, in UTF-16 units. */
  public static Report readReport(String json) {
    try {
      return MAPPER.readValue(json, Report.class);
    } catch (JsonProcessingException e) {
      throw new ChanceryException(
          ChanceryException.Code.MALFORMED, "not a report: " + e.getOriginalMessage(), e);
    }
  }

  /** A writer that gives the record's offsets in code points of its own text. */
  private static ObjectWriter writer(Record record) {
    return WRITER.withAttribute(Offsets.class, new Offsets(record.report().text()));
  }

  private static ChanceryException unwritable(JsonProcessingException e) {
    return new ChanceryException(ChanceryException.Code.INTERNAL, "cannot write JSON", e);
  }

  /** A mode's code means something only with its event's type, so reading joins the two. */
  private static void qualifyModes(JsonNode event) {
    if (event.path("modes") instanceof ArrayNode modes) {
      for (int i = 0; i < modes.size(); i++) {
        modes.set(i, TextNode.valueOf(event.path("type").asText() + "/" + modes.get(i).asText()));
      }
    }
  }
}
