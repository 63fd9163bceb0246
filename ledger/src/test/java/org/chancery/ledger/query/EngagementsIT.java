package org.chancery.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Id;
import org.chancery.record.OfficeRole;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngagementsIT {
  private static final Side GHANA =
      new Side(new Who.Country("GHA"), OfficeRole.HEAD_OF_STATE, null);
  private static final Side KENYA =
      new Side(new Who.Country("KEN"), OfficeRole.HEAD_OF_STATE, null);
  private static final Period YEAR =
      new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

  @TempDir private Path folder;

  private static Telling call(String source, String day, String ghanaian, String kenyan) {
    Telling telling = new Telling(source, day);
    Id.ActorId a = telling.person(ghanaian, "GHA", "President", OfficeRole.HEAD_OF_STATE);
    Id.ActorId b = telling.person(kenyan, "KEN", "President", OfficeRole.HEAD_OF_STATE);
    return telling.met(EngagementKind.CALL, day, "spoke by telephone", a, b);
  }

  private static List<ToldEngagement> calls(Ledger ledger, Side... sides) {
    return new Engagements(ledger)
        .find(
            new Engagements.Asked(
                Set.of(EngagementKind.CALL),
                Set.of(EngagementStatus.HELD),
                List.of(sides),
                YEAR,
                0));
  }

  @ParameterizedTest
  @EnumSource
  void callsOfPresidentsInOrderEachOnce(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    Telling vice = new Telling("GNA", "2022-05-01");
    vice.met(
        EngagementKind.CALL,
        "2022-05-01",
        "spoke",
        vice.person("Esi Boateng", "GHA", "Vice President", OfficeRole.OTHER),
        vice.person("Peter Otieno", "KEN", "President", OfficeRole.HEAD_OF_STATE));
    Telling plain = new Telling("KBC", "2022-06-01");
    plain.met(
        EngagementKind.CALL,
        "2022-06-01",
        "called",
        plain.person("Kofi Adu", "GHA", null, null),
        plain.person("Peter Otieno", "KEN", null, null));
    Telling.keep(
        ledger,
        call("GNA", "2022-07-02", "Kofi Adu", "Peter Otieno"),
        call("GNA", "2022-03-04", "Kofi Adu", "Peter Otieno"),
        call("KBC", "2022-03-04", "Adu", "Peter Otieno"),
        call("GNA", "2021-03-04", "Kofi Adu", "Peter Otieno"),
        vice,
        plain);
    List<ToldEngagement> found = calls(ledger, GHANA, KENYA);
    assertThat(found)
        .extracting(ToldEngagement::day)
        .containsExactly("2022-03-04", "2022-06-01", "2022-07-02");
    assertThat(found).extracting(ToldEngagement::reports).containsExactly(2, 1, 1);
    assertThat(found.get(0).participants())
        .extracting(Participant::shown)
        .containsExactly("President Kofi Adu (GHA)", "President Peter Otieno (KEN)");
    assertThat(found.get(0).topics()).containsExactly("trade");
    assertThat(found.get(0).words()).isEqualTo("spoke by telephone");
    Telling.copy(ledger, 3, 2);
    assertThat(calls(ledger, GHANA, KENYA).get(0).reports()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void sidesAreDifferentParticipants(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    Telling.keep(ledger, call("GNA", "2022-07-02", "Kofi Adu", "Peter Otieno"));
    Side ghana = new Side(new Who.Country("GHA"), null, null);
    assertThat(calls(ledger, ghana)).hasSize(1);
    assertThat(calls(ledger, ghana, ghana)).isEmpty();
    assertThat(calls(ledger, ghana, new Side(new Who.Country("KEN"), null, "PRESIDENT")))
        .hasSize(1);
    assertThat(calls(ledger, ghana, new Side(new Who.Country("KEN"), null, "King"))).isEmpty();
    assertThat(calls(ledger, new Side(new Who.Named(List.of("kofi adu"), "GHA"), null, null)))
        .hasSize(1);
    assertThat(calls(ledger, new Side(new Who.Named(List.of("kofi adu"), "KEN"), null, null)))
        .isEmpty();
  }
}
