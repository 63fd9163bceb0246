package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.chancery.evaluation.SpanCheck;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/** What holds of every record that the program writes. */
final class RecordCheck {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema();

  private RecordCheck() {}

  /** The record's JSON as a tree, once it has been found right. */
  static JsonNode checked(String json) {
    try {
      JsonNode record = MAPPER.readTree(json);
      assertThat(SCHEMA.validate(record)).as("errors against the schema").isEmpty();
      assertThat(SpanCheck.check(json)).as("spans that are not their slice").isEmpty();
      return record;
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  private static JsonSchema schema() {
    try (InputStream in = Record.class.getResourceAsStream("record.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(MAPPER.readTree(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether reading and writing the record again gives the same bytes. */
  static void roundTrip(String line) {
    assertThat(RecordJson.write(RecordJson.read(line))).isEqualTo(line);
  }
}
