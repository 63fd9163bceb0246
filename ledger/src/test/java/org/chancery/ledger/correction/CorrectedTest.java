package org.chancery.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedTest {
  private final List<Correction> made = new ArrayList<>();

  private CorrectedTest decide(String path, Verdict verdict, String value) {
    made.add(judge().of(path, verdict, value));
    return this;
  }

  private CorrectedTest decide(String path, Verdict verdict) {
    made.add(judge().of(path, verdict, null));
    return this;
  }

  private Judgement judge() {
    return new Judgement(Sample.coded(), made, "Ida", Instant.EPOCH, null);
  }

  private Record coded() {
    return Corrected.of(Sample.coded(), made);
  }

  private Record recoded() {
    return Corrected.of(Sample.recoded(), made);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "s1.act       | demand                | \"act\":\"demand\"",
        "s1.source    | Prado urged           | \"source\":{\"start\":87",
        "s1.content   | 93-98,99-104          | {\"start\":99,\"end\":104,\"text\":\"Ghana\"}",
        "s2.speaker   | a2                    | \"id\":\"s2\",\"speaker\":\"a2\"",
        "s2.about     | a1:1,a3:-1            | {\"actor\":\"a3\",\"stance\":-1}",
        "s2.part_of   | s1                    | \"part_of\":\"s1\"",
        "s2.date      | 2025-02               | \"date\":{\"value\":\"2025-02\"",
        "g1.kind      | visit                 | \"kind\":\"visit\"",
        "g1.place     | Accra/GHA             | \"place\":{\"name\":\"Accra\",\"country\":\"GHA\"",
        "g1.participants | a1:host,a2:visitor  | {\"actor\":\"a2\",\"role\":\"visitor\"}",
        "g1.date      | 2025-02-14/2025-02-15 | \"end\":\"2025-02-15\"",
        "g1.occasion  | Friday                | \"name\":\"Friday\"",
        "e1.modes     | yield,change          | \"modes\":[\"yield\",\"change\"]",
        "e1.cameo     | 0231                  | \"cameo\":\"0231\"",
        "e1.actors    | a1,a2                 | \"actors\":[\"a1\",\"a2\"]",
        "e1.casualties | dead=3,injured>=4    | \"injured\":{\"at_least\":4}",
        "e1.statement | s1                    | \"statement\":\"s1\"",
        "a1.country   | UNO                   | \"country\":\"UNO\"",
        "a1.sectors   | GOV,LEG               | \"sectors\":[\"GOV\",\"LEG\"]",
        "a1.name      | Ana María Prado       | \"name\":\"Ana María Prado\"",
      })
  void aFieldSaysWhatTheAnalystSays(String path, String value, String written) {
    assertThat(RecordJson.write(coded())).doesNotContain(written);
    decide(path, Verdict.EDIT, value);
    assertThat(RecordJson.write(coded())).contains(written);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "s1.act       | shout      | found \"shout\", expected one of assert, deny",
        "s1.akt       | deny       | expected one of speaker, source",
        "s9.act       | deny       | statements s1 to s2",
        "x1.act       | deny       | actors a1 to a3",
        "s1.speaker   | a9         | of the actors a1 Ana Prado",
        "s1.speaker   | s2         | found \"s2\", expected an id, of the actors",
        "s1.cue       | whispered  | which the report does not have",
        "s1.cue       | Prado      | more than once, expected one of 21-26, 87-92",
        "s1.cue       | 170-900    | expected one within 0-",
        "s1.part_of   | s1         | point to itself",
        "g1.date      | 2025-02-30 | found the date \"2025-02-30\"",
        "g1.date      | 2025/2024  | before the beginning",
        "g1.place     | Accra/GHN  | found the country \"GHN\"",
        "g1.participants | a1:guest | expected one of host, visitor",
        "e1.modes     | visit      | assist, change, yield, meet",
        "e1.type      | request    | AGREE, CONSULT",
        "e1.cameo     | 21         | CAMEO",
        "e1.casualties | many      | dead=11",
        "a1.country   | Chile      | ISO 3166-1",
        "a1.offices   | minister   | a list in JSON",
        "a1.offices   | [{\"title\":\"\",\"role\":\"envoy\"}] | empty words",
        "a1.offices   | [{\"title\":\"Envoy\"}] | without \"role\"",
        "a1.offices   | [{\"title\":\"Envoy\",\"role\":\"boss\"}] | head_of_government",
        "a1.offices   | [{\"title\":\"Envoy\",\"role\":\"envoy\",\"rank\":1}] | rank",
        "e1.casualties | {\"dead\":\"many\"} | expected a number",
        "s1.content   | [{\"start\":93,\"end\":98,\"text\":\"asked\"}] | the report has \"urged\" there",
        "a1.name      | ''         | found nothing",
        "e1           | AID        | expected a field, such as e1.type",
      })
  void whatCannotBeIsRefused(String path, String value, String said) {
    assertThatThrownBy(() -> judge().of(path, Verdict.EDIT, value))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(said);
  }

  @Test
  void whatIsNeverLeftOutIsNotRejectedButSet() {
    assertThatThrownBy(() -> judge().of("s1.act", Verdict.REJECT, null))
        .hasMessageContaining("--set with one of assert");
    assertThatThrownBy(() -> judge().of("g1.date", Verdict.REJECT, null))
        .hasMessageContaining("found nothing to reject");
  }

  @Test
  void anotherTypeBringsItsScoreAndItsCameo() {
    decide("e1.type", Verdict.EDIT, "ASSAULT");
    Event event = coded().events().get(0);
    assertThat(event.score()).isEqualTo(EventType.ASSAULT.score());
    assertThat(event.quad()).isEqualTo(EventType.ASSAULT.quad());
    assertThat(event.cameo()).isEqualTo("18");
    decide("e1.modes", Verdict.EDIT, "aerial");
    assertThat(coded().events().get(0).score()).isEqualTo(-9.5);
    decide("e1.type", Verdict.EDIT, "AID");
    assertThat(coded().events().get(0).modes()).isEmpty();
    assertThat(coded().events().get(0).score()).isEqualTo(EventType.AID.score());
  }

  @Test
  void aRejectedThingGoesWithAllThatPointsToIt() {
    decide("g1.events", Verdict.EDIT, "e1,e2").decide("s2.engagement", Verdict.EDIT, "g1");
    decide("e1.statement", Verdict.EDIT, "s1").decide("s2.part_of", Verdict.EDIT, "s1");
    assertThat(coded().engagements().get(0).statements()).containsExactly(Id.StatementId.of(2));
    decide("a1", Verdict.REJECT).decide("e2", Verdict.REJECT).decide("s1", Verdict.REJECT);
    Record left = coded();
    assertThat(left.actors()).extracting(a -> a.id().value()).containsExactly("a2", "a3");
    assertThat(left.statements()).hasSize(1);
    assertThat(left.statements().get(0).speaker()).isNull();
    assertThat(left.statements().get(0).partOf()).isNull();
    assertThat(left.engagements().get(0).participants()).isEmpty();
    assertThat(left.engagements().get(0).events()).containsExactly(Id.EventId.of(1));
    assertThat(left.events()).hasSize(1);
    assertThat(left.events().get(0).actors()).isEmpty();
    assertThat(left.events().get(0).statement()).isNull();
    decide("a1", Verdict.WITHDRAW);
    assertThat(coded().statements().get(0).speaker()).isEqualTo(Id.ActorId.of(1));
  }

  @Test
  void theLastDecisionCountsAndCanBeTakenBack() {
    decide("s1.act", Verdict.EDIT, "demand").decide("s1.act", Verdict.EDIT, "propose");
    assertThat(coded().statements().get(0).act()).isEqualTo(SpeechAct.PROPOSE);
    decide("s1.act", Verdict.WITHDRAW);
    assertThat(coded()).isEqualTo(Sample.coded());
  }

  @Test
  void decisionsAreFoundAgainInAnotherCodersRecord() {
    decide("s1.act", Verdict.EDIT, "propose").decide("s1.addressees", Verdict.EDIT, "a2,a3");
    decide("s2.speaker", Verdict.ACCEPT).decide("e1.recipients", Verdict.EDIT, "a2");
    decide("e2.status", Verdict.EDIT, "negated").decide("g1.status", Verdict.EDIT, "held");
    Record now = recoded();
    assertThat(now.statements().get(1).act()).isEqualTo(SpeechAct.PROPOSE);
    assertThat(now.statements().get(1).addressees())
        .as("Mensah and Ghana, under their new ids")
        .containsExactly(Id.ActorId.of(4), Id.ActorId.of(1));
    assertThat(now.statements().get(0).speaker()).isEqualTo(Id.ActorId.of(2));
    List<CorrectionLog.Line> log = CorrectionLog.of(Sample.recoded(), made);
    assertThat(log).extracting(CorrectionLog.Line::id).startsWith("s2", "s2", "s1");
    assertThat(log.get(4).detached()).contains("no such event");
    assertThat(log.get(0).coded()).extracting(Value::text).isEqualTo("demand");
    assertThat(log.get(0).correction().codedText()).isEqualTo("request");
  }

  @Test
  void anEventIsKnownByItsTriggerAndNotByItsParties() {
    decide("e2", Verdict.REJECT);
    assertThat(recoded()).isEqualTo(Sample.recoded());
    assertThat(CorrectionLog.of(Sample.recoded(), made).get(0).isDetached()).isTrue();
    assertThat(CorrectionLog.of(Sample.coded(), made).get(0).isDetached()).isFalse();
  }

  @Test
  void aRejectedValueIsNotTakenFromACoderWhoSaysOtherwise() {
    decide("a1.country", Verdict.REJECT).decide("a2.name", Verdict.REJECT);
    assertThat(coded().actors().get(0).country()).isNull();
    Record other =
        RecordJson.read(RecordJson.write(Sample.recoded()).replace("\"CHL\"", "\"PER\""));
    Record corrected = Corrected.of(other, made);
    assertThat(corrected.actors().get(1).country()).extracting("code").isEqualTo("PER");
    assertThat(corrected.actors().get(2).name()).as("Mensah, as before").isNull();
  }

  @Test
  void whatWasAcceptedStaysWhateverAnotherCoderSays() {
    decide("s1.act", Verdict.ACCEPT);
    assertThat(Sample.recoded().statements().get(1).act()).isEqualTo(SpeechAct.DEMAND);
    assertThat(recoded().statements().get(1).act()).isEqualTo(SpeechAct.REQUEST);
  }

  @Test
  void whatTheCoderMissedIsAddedOnce() {
    String json = "{\"type\":\"AGREE\",\"evidence\":[\"would help\"],\"actors\":\"a1\"}";
    made.add(judge().addition(Part.EVENT, json));
    Event added = coded().events().get(2);
    assertThat(added.id()).isEqualTo(Id.EventId.of(3));
    assertThat(added.score()).isEqualTo(EventType.AGREE.score());
    assertThat(added.actors()).containsExactly(Id.ActorId.of(1));
    assertThat(recoded().events().get(1).actors()).containsExactly(Id.ActorId.of(2));
    assertThat(recoded().events().get(1).id()).isEqualTo(Id.EventId.of(2));
    decide("e3.status", Verdict.EDIT, "future");
    assertThat(coded().events().get(2).status().code()).isEqualTo("future");
    assertThat(recoded().events().get(1).status().code()).isEqualTo("future");
    assertThatThrownBy(() -> judge().addition(Part.EVENT, json)).hasMessageContaining("already");
    assertThatThrownBy(() -> judge().addition(Part.EVENT, "{\"type\":\"AGREE\"}"))
        .hasMessageContaining("found no \"evidence\"");
    decide("e3", Verdict.WITHDRAW);
    assertThat(coded().events()).hasSize(2);
  }

  @Test
  void analystsAreNamed() {
    assertThatThrownBy(
            () ->
                new Judgement(Sample.coded(), List.of(), " ", Instant.EPOCH, null)
                    .of("e1", Verdict.ACCEPT, null))
        .hasMessageContaining("author");
  }
}
