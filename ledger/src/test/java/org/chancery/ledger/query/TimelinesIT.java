package org.chancery.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.query.Moment.Kind;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.EngagementKind;
import org.chancery.record.EventType;
import org.chancery.record.Id;
import org.chancery.record.OfficeRole;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody said and did; who is meant by a name; what passed between two countries. */
class TimelinesIT {
  @TempDir private Path folder;

  private static Telling day(String source, String day, String name, String title) {
    Telling telling = new Telling(source, day);
    Id.ActorId a = telling.person(name, "GHA", title, OfficeRole.FOREIGN_MINISTER);
    Id.ActorId b = telling.person("Grace Otieno", "KEN", null, null);
    Id.ActorId kenya = telling.state("Kenya", "KEN");
    return telling
        .met(EngagementKind.MEETING, day, "met over lunch", a, b)
        .says(a, SpeechAct.PRAISE, "Kenya’s harvest", b, new Stance(kenya, 1))
        .event(EventType.AID, day, "sent seed", List.of(a), List.of(kenya));
  }

  private Ledger ledger(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    Telling.keep(
        ledger,
        day("GNA", "2024-05-02", "Ama Mensah", "Foreign Minister"),
        day("GNA", "2024-05-01", "Ama Mensah", "Foreign Minister"),
        day("KBC", "2024-05-03", "Mensah", "Minister"));
    return ledger;
  }

  private static List<Moment> timeline(Ledger ledger, Period period, int limit) {
    Who who = new Actors(ledger).named("Ama Mensah").get(0).who();
    return new Timelines(ledger).of(who, period, EnumSet.allOf(Kind.class), limit);
  }

  @ParameterizedTest
  @EnumSource
  void tellsInOrderOfDaysWithWordsAndReport(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    List<Moment> all = timeline(ledger, Period.ALL, 0);
    assertThat(all)
        .extracting(m -> m.day() + " " + m.kind().code() + " " + m.what())
        .containsExactly(
            "2024-05-01 office Foreign Minister",
            "2024-05-01 engagement meeting",
            "2024-05-01 statement praise",
            "2024-05-01 event AID",
            "2024-05-02 engagement meeting",
            "2024-05-02 statement praise",
            "2024-05-02 event AID",
            "2024-05-03 office Minister",
            "2024-05-03 engagement meeting",
            "2024-05-03 statement praise",
            "2024-05-03 event AID");
    assertThat(all.get(0).reports()).isEqualTo(2);
    assertThat(all.get(1).who()).isEqualTo("Ama Mensah; Grace Otieno");
    assertThat(all.get(1).words()).isEqualTo("met over lunch");
    assertThat(all.get(2).words()).isEqualTo("Kenya’s harvest");
    assertThat(all.get(2).to()).isEqualTo("Grace Otieno");
    assertThat(all.get(3).to()).isEqualTo("Kenya");
    assertThat(all.get(3).report().source()).isEqualTo("GNA");
    assertThat(timeline(ledger, Period.ALL, 3)).isEqualTo(all.subList(0, 3));
    Period second = new Period(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 2));
    assertThat(timeline(ledger, second, 0)).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void copiesAreLeftOut(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    Telling.copy(ledger, 1, 2);
    Telling.copy(ledger, 2, 2);
    assertThat(timeline(ledger, Period.ALL, 0)).noneMatch(m -> "2024-05-02".equals(m.day()));
    assertThat(timeline(ledger, Period.ALL, 0)).hasSize(8);
  }

  @ParameterizedTest
  @EnumSource
  void aCountryIsAllWhoActForIt(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    List<Moment> kenya =
        new Timelines(ledger)
            .of(new Who.Country("KEN"), Period.ALL, EnumSet.of(Kind.EVENT, Kind.ENGAGEMENT), 0);
    assertThat(kenya).hasSize(6);
  }

  @ParameterizedTest
  @EnumSource
  void aNameIsFoundByItsPartsAndToldApart(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    Telling a = new Telling("GNA", "2024-01-01");
    a.person("Joseph K. Adu", "GHA", null, null);
    a.person("Ewa Łęcka", "POL", null, null);
    Telling b = new Telling("GNA", "2024-01-02");
    b.person("Joe Adu", "GHA", null, null);
    b.person("Joe Adu", "KEN", null, null);
    b.person("Yaa Adu", "GHA", null, null);
    Telling.keep(ledger, a, b);
    Actors actors = new Actors(ledger);
    assertThat(actors.named("joe adu"))
        .extracting(Known::shown)
        .containsExactly("Joe Adu (GHA), person, 2 reports", "Joe Adu (KEN), person, 1 report");
    assertThat(actors.named("Adu")).hasSize(3);
    assertThat(actors.named("LECKA")).extracting(Known::name).containsExactly("Ewa Łęcka");
    assertThat(actors.named("Ad")).isEmpty();
    assertThat(actors.named("")).isEmpty();
    assertThat(actors.named("%")).isEmpty();
    assertThat(actors.namedLike("Aduu")).contains("Joe Adu");
  }

  @ParameterizedTest
  @EnumSource
  void whatPassedBetweenTwoCountriesIsCounted(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    Exchange found = new Dyads(ledger).of("GHA", "KEN", Period.ALL, 2);
    assertThat(found.events())
        .extracting(e -> e.from() + e.to() + " " + e.type() + " " + e.count())
        .containsExactly("GHAKEN CONSULT 3", "GHAKEN AID 3", "KENGHA CONSULT 3");
    assertThat(found.said()).containsExactly(new Exchange.Said("GHA", "KEN", "praise", null, 3));
    assertThat(found.stances()).containsExactly(new Exchange.Said("GHA", "KEN", "praise", 1, 3));
    assertThat(found.engagements()).containsExactly(new Exchange.Met("meeting", "held", 3));
    assertThat(found.latestEngagements())
        .as("of two days that are next to each other, one meeting")
        .extracting(ToldEngagement::reports)
        .containsExactly(2, 1);
    assertThat(found.latestEvents()).extracting(Moment::day).containsOnly("2024-05-03");
    assertThat(found.latestStatements())
        .extracting(Moment::day)
        .containsExactly("2024-05-02", "2024-05-03");
    Telling.copy(ledger, 1, 2);
    assertThat(new Dyads(ledger).of("KEN", "GHA", Period.ALL, 0).said().get(0).count())
        .isEqualTo(2);
    assertThat(new Dyads(ledger).of("GHA", "PER", Period.ALL, 2).empty()).isTrue();
  }
}
