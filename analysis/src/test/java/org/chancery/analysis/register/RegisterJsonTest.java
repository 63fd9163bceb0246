package org.chancery.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.record.OfficeRole.HEAD_OF_GOVERNMENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.chancery.record.OfficeRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode TREE = tree();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TREE);

  private static JsonNode tree() {
    try (InputStream in = Register.class.getResourceAsStream("register.schema.json")) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** All three kinds of conflict, and a tenure without a date. */
  private static Register register() {
    return Reports.register(
        Reports.on("2021-02-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
        Reports.on("2022-02-01").held("Rui Costa", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
        Reports.on("2022-03-01").former("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
        Reports.on("2023-02-01").acting("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
        Reports.on("2023-03-01").held("Ana Lima", "PRT", HEAD_OF_GOVERNMENT, "Portugal"),
        Reports.on("2024").held("Ana Lima", "ESP", HEAD_OF_GOVERNMENT, null),
        Reports.on("2024-02-01").listed("Eva Sá", "PRT", OfficeRole.OTHER, "Portugal"));
  }

  @Test
  void isAsItsSchemaSays() throws Exception {
    Register register = register();
    for (Tenure t : register.tenures()) {
      assertThat(SCHEMA.validate(MAPPER.readTree(RegisterJson.write(t, register.conflicts(t)))))
          .isEmpty();
    }
    assertThat(register.conflicts())
        .extracting(c -> MAPPER.readTree(RegisterJson.write(c)).path("kind").asText())
        .containsExactly("two_holders", "former_while_held", "two_countries");
    for (Conflict c : register.conflicts()) {
      assertThat(SCHEMA.validate(MAPPER.readTree(RegisterJson.write(c)))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "office", "reports", "spells", "listed", "conflicts"})
  void theSchemaAsksForEveryPart(String field) throws Exception {
    Tenure t = register().tenures().get(0);
    ObjectNode line = (ObjectNode) MAPPER.readTree(RegisterJson.write(t, register().conflicts()));
    line.remove(field);
    assertThat(SCHEMA.validate(line)).isNotEmpty();
  }

  @Test
  void theSchemaKnowsTheSameRoles() {
    JsonNode roles = TREE.at("/$defs/office/properties/role/enum");
    assertThat(roles)
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            Arrays.stream(OfficeRole.values()).map(OfficeRole::code).toList());
  }
}
