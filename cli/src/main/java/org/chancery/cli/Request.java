package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * What a client of {@code serve} asks: one line of its input.
 *
 * @param id the client's own, of any kind, given back with the answer
 * @param fields all that stood in the line
 */
record Request(JsonNode id, Command command, JsonNode fields) {
  private static final String EXAMPLE = "one object such as {\"id\": 1, \"text\": \"…\"}";

  /** Keeps numbers as they are written, since an id is given back as it came. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** What can be asked for. */
  enum Command {
    READ,
    RESOLVE,
    EXPLAIN,
    PING;

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A line that is no request; with the id, where at least that could be read. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonNode id;

    Malformed(@Nullable JsonNode id, String message) {
      super(message);
      this.id = id;
    }

    @Nullable JsonNode id() {
      return id;
    }
  }

  static Request of(String line) throws Malformed {
    JsonNode fields = parsed(line);
    if (!fields.isObject()) {
      throw new Malformed(null, "found no object, expected " + EXAMPLE);
    }
    JsonNode id = fields.path("id");
    String name = fields.path("command").asText(Command.READ.written());
    for (Command command : Command.values()) {
      if (command.written().equals(name)) {
        return new Request(id, command, fields);
      }
    }
    List<String> known = java.util.Arrays.stream(Command.values()).map(Command::written).toList();
    throw new Malformed(
        id, "found command \"" + name + "\", expected one of " + String.join(", ", known));
  }

  private static JsonNode parsed(String line) throws Malformed {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
      throw new Malformed(
          null, "found " + reason + " at column " + column + ", expected " + EXAMPLE);
    }
  }

  /** A field that is a string, or null where it is left out. */
  @Nullable String string(String field) {
    JsonNode value = fields.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw malformed("found no string in \"" + field + "\", expected one");
    }
    return value.textValue();
  }

  /** The report to read, as the object that stands for it in JSON Lines. */
  String report() {
    String text = string("text");
    JsonNode report = fields.path("report");
    if ((text == null) != report.isObject()) {
      throw malformed("expected either \"text\", a string, or \"report\", an object that has it");
    }
    return text == null
        ? report.toString()
        : MAPPER.createObjectNode().put("text", text).toString();
  }

  static ChanceryException malformed(String message) {
    return new ChanceryException(ChanceryException.Code.MALFORMED, message);
  }
}
