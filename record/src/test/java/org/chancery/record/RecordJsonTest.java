package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordJsonTest {

  @Test
  void readsWhatItWrote() {
    assertThat(RecordJson.read(RecordJson.write(Records.full()))).isEqualTo(Records.full());
    assertThat(RecordJson.read(RecordJson.pretty(Records.full()))).isEqualTo(Records.full());
    assertThat(RecordJson.read(RecordJson.write(Records.empty()))).isEqualTo(Records.empty());
  }

  @Test
  void writesTheSameBytesForTheSameRecord() {
    String json = RecordJson.write(Records.full());
    assertThat(RecordJson.write(RecordJson.read(json))).isEqualTo(json).doesNotContain("\n");
  }

  @Test
  void countsCodePointsInJson() throws Exception {
    JsonNode record = new ObjectMapper().readTree(RecordJson.write(Records.full()));
    int[] text = record.path("report").path("text").asText().codePoints().toArray();
    for (JsonNode content : record.path("statements").get(0).path("content")) {
      int start = content.path("start").asInt();
      int length = content.path("end").asInt() - start;
      assertThat(new String(text, start, length)).isEqualTo(content.path("text").asText());
    }
    Span inside = Records.full().statements().get(0).content().get(1);
    assertThat(record.at("/statements/0/content/1/start").asInt())
        .as("four flags before it are surrogate pairs")
        .isEqualTo(inside.start() - 4);
  }

  @Test
  void leavesOutWhatIsUnknown() throws Exception {
    JsonNode record = new ObjectMapper().readTree(RecordJson.write(Records.full()));
    assertThat(record.at("/actors/1").has("name")).isFalse();
    assertThat(record.at("/actors/1").has("country")).isFalse();
    assertThat(record.at("/statements/0").has("part_of")).isFalse();
    assertThat(record.at("/statements/0").has("repeats")).isFalse();
    assertThat(record.at("/engagements/0/participants/1").has("office")).isFalse();
    assertThat(record.at("/events/0/casualties").has("injured")).isFalse();
  }

  @Test
  void writesAndReadsWhatAStatementRepeats() throws Exception {
    Record full = Records.full();
    Statement short1 = full.statements().get(0).repeating(Id.StatementId.of(7));
    Record record =
        new Record(
            full.report(),
            full.actors(),
            List.of(short1),
            full.engagements(),
            full.events(),
            full.coder());
    String json = RecordJson.write(record);
    assertThat(new ObjectMapper().readTree(json).at("/statements/0/repeats").asText())
        .isEqualTo("s7");
    assertThat(RecordJson.read(json).statements()).containsExactly(short1);
  }

  @Test
  void writesCountsAsNumbersOrLowerBounds() throws Exception {
    JsonNode casualties =
        new ObjectMapper().readTree(RecordJson.write(Records.full())).at("/events/0/casualties");
    assertThat(casualties.path("dead").asInt()).isEqualTo(3);
    assertThat(casualties.at("/size/at_least").asInt()).isEqualTo(20);
  }

  @Test
  void saysThatSomethingIsNoRecord() {
    assertThatThrownBy(() -> RecordJson.read("{\"report\": 7"))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> assertThat(e.code()).isEqualTo(ChanceryException.Code.MALFORMED))
        .hasMessageContaining("not a Chancery record");
  }

  @Test
  void readsTheActorsAlone() {
    Record full = Records.full();
    Record read = RecordJson.readActors(RecordJson.write(full));
    assertThat(read.report()).isEqualTo(full.report());
    assertThat(read.actors()).isEqualTo(full.actors());
    assertThat(read.coder()).isEqualTo(full.coder());
    assertThat(read.statements()).isEmpty();
    assertThat(read.engagements()).isEmpty();
    assertThat(read.events()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}               | found no \"report\"",
        "[1]              | expected an object",
        "{\"report\": 7   | not a Chancery record",
        "{\"statements\": [1 | not a Chancery record",
        "{\"report\": {}, \"actors\": [], \"coder\": {}} | found no \"statements\"",
      })
  void whatIsNoRecordHasNoActors(String json, String said) {
    assertThatThrownBy(() -> RecordJson.readActors(json))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(said);
    String two = RecordJson.write(Records.empty()) + " {}";
    assertThatThrownBy(() -> RecordJson.readActors(two)).isInstanceOf(ChanceryException.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/actors/0/kind            | found actor without \"kind\"",
        "/actors/0/offices/0/title | found office without \"title\"",
        "/statements/0/act         | found statement without \"act\"",
        "/events/0/rule            | found event without \"rule\"",
        "/report/language          | found report without \"language\"",
      })
  void whatARecordMustHaveIsAskedFor(String left, String said) throws Exception {
    JsonNode tree = new ObjectMapper().readTree(RecordJson.write(Records.full()));
    int name = left.lastIndexOf('/');
    JsonNode of = tree.at(left.substring(0, name));
    assertThat(((ObjectNode) of).remove(left.substring(name + 1))).isNotNull();
    assertThatThrownBy(() -> RecordJson.read(tree.toString()))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(said);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"start, -1", "end, 10000000", "start, 1", "text, other words"})
  void evidenceIsInTheText(String field, String value) throws Exception {
    JsonNode tree = new ObjectMapper().readTree(RecordJson.write(Records.full()));
    ObjectNode mention = (ObjectNode) tree.at("/actors/0/mentions/0");
    if (field.equals("text")) {
      mention.put(field, value);
    } else {
      mention.put(field, Integer.parseInt(value));
    }
    assertThatThrownBy(() -> RecordJson.read(tree.toString()))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("where the text has not got them");
  }
}
