package org.chancery.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.ledger.RandomRecords;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Dialect;
import org.chancery.record.ChanceryException;
import org.chancery.record.CoderInfo;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is decided of whatever record, a record comes out. */
class CorrectedPropertyTest {
  private static final int RECORDS = 20;
  private static final int TRIES = 2000;
  private static final int DECISIONS = 25;
  private static final CoderInfo CODER = new CoderInfo("1.0", Map.of(), Map.of());
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try (InputStream in = Record.class.getResourceAsStream("record.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in));
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean valid(Record record) {
    return SCHEMA.validate(Tree.json(RecordJson.write(record))).isEmpty();
  }

  /** Random records are of every shape that the types allow; the schema asks for more. */
  private static List<Record> records(long seed) {
    RandomRecords random = new RandomRecords(seed);
    List<Record> records =
        IntStream.range(0, TRIES)
            .mapToObj(i -> random.next("1.0"))
            .map(
                r ->
                    new Record(
                        r.report(), r.actors(), r.statements(), r.engagements(), r.events(), CODER))
            .filter(CorrectedPropertyTest::valid)
            .limit(RECORDS)
            .toList();
    assertThat(records).hasSize(RECORDS);
    return records;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCorrectedRecordIsARecord(long seed) {
    Random random = new Random(seed);
    int changed = 0;
    for (Record record : records(seed)) {
      List<Correction> made = decisions(record, random);
      Record corrected = Corrected.of(record, made);
      assertThat(SCHEMA.validate(Tree.json(RecordJson.write(corrected)))).isEmpty();
      assertThat(Prepared.of(corrected, Dialect.SQLITE).record()).isEqualTo(corrected);
      assertThat(corrected.report()).isEqualTo(record.report());
      assertThat(corrected.coder()).isEqualTo(record.coder());
      assertThat(Corrected.of(record, made)).isEqualTo(corrected);
      changed += corrected.equals(record) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(RECORDS / 2);
  }

  /** The corrections of one report on the record of another coder, who cut and left out. */
  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void onAnotherCodersRecordTheyMakeARecordToo(long seed) {
    Random random = new Random(seed);
    int attached = 0;
    int detached = 0;
    for (Record record : records(seed)) {
      List<Correction> made = decisions(record, random);
      Record other = lessOf(record, random);
      assertThat(SCHEMA.validate(Tree.json(RecordJson.write(Corrected.of(other, made))))).isEmpty();
      Prepared.of(Corrected.of(other, made), Dialect.SQLITE);
      for (CorrectionLog.Line line : CorrectionLog.of(other, made)) {
        attached += line.id() == null ? 0 : 1;
        detached += line.isDetached() ? 1 : 0;
      }
    }
    assertThat(attached).isPositive();
    assertThat(detached).isPositive();
  }

  private static Record lessOf(Record record, Random random) {
    Tree tree = Tree.of(record);
    java.util.Set<String> gone = new java.util.TreeSet<>();
    Things.of(record).all().stream()
        .filter(t -> random.nextInt(3) == 0 && t.part() != Part.ACTOR)
        .forEach(t -> gone.add(t.id()));
    Removal.of(tree, gone);
    return tree.record();
  }

  private static List<Correction> decisions(Record record, Random random) {
    List<Correction> made = new ArrayList<>();
    for (int i = 0; i < DECISIONS; i++) {
      List<Thing> things = Things.of(record).all();
      Thing thing = things.get(random.nextInt(things.size()));
      List<Field> fields = Field.of(thing.part());
      Field field = fields.get(random.nextInt(fields.size()));
      boolean whole = random.nextInt(8) == 0;
      Verdict verdict = Verdict.values()[random.nextInt(3)];
      Judgement judge = new Judgement(record, made, "Ida", Instant.EPOCH, null);
      try {
        made.add(
            whole
                ? judge.of(thing.id(), verdict, null)
                : judge.of(thing.id() + "." + field.name(), verdict, value(field, things, random)));
      } catch (ChanceryException e) {
        assertThat(e.code()).isEqualTo(ChanceryException.Code.QUERY);
        assertThat(e.getMessage()).doesNotContain("null", "Cannot");
      }
    }
    assertThat(made).isNotEmpty();
    return made;
  }

  private static String value(Field field, List<Thing> things, Random random) {
    if (!field.codes().isEmpty()) {
      return field.codes().get(random.nextInt(field.codes().size()));
    }
    List<String> ids =
        things.stream()
            .filter(t -> random.nextInt(2) == 0 && t.part() == field.refers())
            .map(Thing::id)
            .toList();
    return switch (field.form()) {
      case ID, IDS, STANCES, PARTICIPANTS -> String.join(",", ids);
      case COUNTRY -> "PER";
      case CAMEO -> "042";
      case DATE -> "2025-02/2025-03";
      case PLACE -> "Accra/GHA";
      case SPAN -> "1-3";
      case SPANS -> "1-3,5-9";
      case CASUALTIES -> "dead=3,size>=10";
      case LIST ->
          field.part() == Part.ACTOR
              ? "[{\"title\":\"Envoy\",\"role\":\"envoy\"}]"
              : "[{\"text\":\"trade\"}]";
      default -> field.name().equals("modes") ? "meet" : "Words";
    };
  }

  @Test
  void anUntouchedRecordIsTheSame() {
    Record record = records(9).get(0);
    assertThat(Corrected.of(record, List.of())).isSameAs(record);
    assertThat(Applied.of(record, List.of()).record()).isEqualTo(record);
  }
}
