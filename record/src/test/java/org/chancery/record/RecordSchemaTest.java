package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode TREE = tree();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TREE);

  private static JsonNode tree() {
    try (InputStream in = RecordSchemaTest.class.getResourceAsStream("record.schema.json")) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void acceptsWhatTheProgramWrites() throws Exception {
    assertThat(SCHEMA.validate(MAPPER.readTree(RecordJson.write(Records.full())))).isEmpty();
    assertThat(SCHEMA.validate(MAPPER.readTree(RecordJson.write(Records.empty())))).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/report/id            | \"sha256:12\"  | digest too short",
        "/report/text          | null           | no text",
        "/report/published     | \"yesterday\"  | no ISO date",
        "/actors/0/kind        | \"robot\"      | no such kind",
        "/actors/0/name        | \"\"           | unknown values are left out, never empty",
        "/actors/0/country     | \"Peru\"       | no code",
        "/actors/0/mentions    | []             | an actor without evidence",
        "/statements/0/id      | \"a1\"         | an actor's id for a statement",
        "/statements/0/act     | \"shout\"      | no speech act",
        "/statements/0/content | []             | a statement without content",
        "/statements/0/about/0/stance | 2       | stance is -1, 0 or 1",
        "/engagements/0/date/value | \"March\"  | no ISO date",
        "/engagements/0/status | null           | unknown values are left out, never null",
        "/events/0/modes       | [\"visit\"]    | a mode of CONSULT in RETREAT",
        "/events/0/cameo       | \"21\"         | CAMEO ends at 20",
        "/events/0/score       | 11             | beyond the scale",
        "/events/0/quad        | 0              | quad classes are 1 to 4",
        "/events/0/evidence    | []             | an event without evidence",
        "/events/0/casualties/dead | -1         | a negative count",
        "/events/0/colour      | \"red\"        | a field that does not exist"
      })
  void refusesWhatIsNoRecord(String pointer, String value, String why) throws Exception {
    ObjectNode record = (ObjectNode) MAPPER.readTree(RecordJson.write(Records.full()));
    int last = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) record.at(pointer.substring(0, last));
    parent.set(pointer.substring(last + 1), MAPPER.readTree(value == null ? "null" : value));
    assertThat(SCHEMA.validate(record)).as(why).isNotEmpty();
  }

  @Test
  void knowsTheSameCodesAsTheProgram() {
    assertThat(codes("/$defs/context/enum")).isEqualTo(all(Context.values(), Context::code));
    assertThat(codes("/$defs/sector/enum")).isEqualTo(all(Sector.values(), Sector::code));
    assertThat(codes("/$defs/statement/properties/act/enum"))
        .isEqualTo(all(SpeechAct.values(), SpeechAct::code));
    assertThat(codes("/$defs/office/properties/role/enum"))
        .isEqualTo(all(OfficeRole.values(), OfficeRole::code));
    assertThat(codes("/$defs/event/properties/type/enum"))
        .isEqualTo(all(EventType.values(), EventType::name));
    assertThat(codes("/$defs/event/properties/status/enum"))
        .isEqualTo(all(EventStatus.values(), EventStatus::code));
    assertThat(codes("/$defs/engagement/properties/kind/enum"))
        .isEqualTo(all(EngagementKind.values(), EngagementKind::code));
  }

  @Test
  void knowsTheModesOfEveryType() {
    ArrayNode rules = (ArrayNode) TREE.at("/$defs/event/allOf");
    for (JsonNode rule : rules) {
      EventType type = EventType.valueOf(rule.at("/if/properties/type/const").asText());
      List<String> modes =
          Arrays.stream(EventMode.values())
              .filter(m -> m.type() == type)
              .map(EventMode::code)
              .toList();
      assertThat(texts(rule.at("/then/properties/modes/items/enum")))
          .as(type.name())
          .isEqualTo(modes);
    }
    assertThat(rules).hasSize(EventType.values().length);
  }

  private static List<String> codes(String pointer) {
    return texts(TREE.at(pointer));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static <E> List<String> all(E[] constants, Function<E, String> code) {
    return Arrays.stream(constants).map(code).toList();
  }
}
