package org.chancery.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.analysis.happenings.Happening;
import org.chancery.analysis.happenings.Happenings;
import org.chancery.analysis.happenings.Sighting;
import org.chancery.analysis.happenings.Sightings;
import org.chancery.analysis.series.Dyad;
import org.chancery.analysis.series.Sum;
import org.chancery.ledger.RandomRecords;
import org.chancery.ledger.TestLedgers;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.EngagementKind;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Series and happenings of a ledger. */
class CountsIT {
  private static final Dyad PAIR = Dyad.of("GHA", "KEN");

  @TempDir private Path folder;

  private static Telling telling(String source, String day) {
    Telling telling = new Telling(source, day);
    Id.ActorId a = telling.person("Ama Mensah", "GHA", null, null);
    Id.ActorId b = telling.person("Grace Otieno", "KEN", null, null);
    return telling
        .met(EngagementKind.MEETING, day, "met", a, b)
        .event(EventType.ACCUSE, day, "accused", List.of(b), List.of(a))
        .says(a, SpeechAct.DENY, "it was so", b, null);
  }

  private Ledger ledger(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    Telling.keep(
        ledger,
        telling("GNA", "2024-01-31"),
        telling("KBC", "2024-01-31"),
        telling("KBC", "2024-03-05"));
    return ledger;
  }

  private static Counts.Asked asked(
      org.chancery.analysis.series.Period by, boolean directed, EventType... types) {
    Set<EventType> among = EnumSet.noneOf(EventType.class);
    among.addAll(List.of(types));
    return new Counts.Asked(
        by, Period.ALL, Set.of(PAIR), directed, among, Set.of(EventStatus.ACTUAL));
  }

  /** PostgreSQL's text has no NUL, and to SQLite's functions it is the end of one. */
  private static boolean withoutNul(Record record) {
    return !RecordJson.write(record).contains("\\u0000");
  }

  private static String shown(Sum s) {
    return s.day()
        + " "
        + s.dyad().from()
        + s.dyad().to()
        + " "
        + s.quad().number()
        + " "
        + s.count();
  }

  @ParameterizedTest
  @EnumSource
  void aMutualEventCountsOnceWithoutDirection(Dialect dialect) {
    Counts counts = new Counts(ledger(dialect));
    assertThat(counts.events(asked(org.chancery.analysis.series.Period.MONTH, false)))
        .extracting(CountsIT::shown)
        .containsExactly(
            "2024-01-01 GHAKEN 1 2.0",
            "2024-01-01 GHAKEN 3 2.0",
            "2024-03-01 GHAKEN 1 1.0",
            "2024-03-01 GHAKEN 3 1.0");
    assertThat(counts.events(asked(org.chancery.analysis.series.Period.DAY, true)))
        .extracting(CountsIT::shown)
        .as("GHA to KEN alone was asked for")
        .containsExactly("2024-01-31 GHAKEN 1 2.0", "2024-03-05 GHAKEN 1 1.0");
  }

  @ParameterizedTest
  @EnumSource
  void copiesAndOtherTypesAreLeftOut(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    Telling.copy(ledger, 2, 1);
    Telling.copy(ledger, 1, 1);
    assertThat(
            new Counts(ledger)
                .events(asked(org.chancery.analysis.series.Period.MONTH, false, EventType.ACCUSE)))
        .extracting(CountsIT::shown)
        .containsExactly("2024-01-01 GHAKEN 3 1.0", "2024-03-01 GHAKEN 3 1.0");
  }

  @ParameterizedTest
  @EnumSource
  void whatTwoReportsTellOfCountsOncePerHappening(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    List<Sum> sums = new ArrayList<>();
    new HappeningCounts(ledger)
        .events(asked(org.chancery.analysis.series.Period.MONTH, false), sums::add);
    assertThat(sums.stream().filter(s -> s.day().getMonthValue() == 1))
        .hasSize(4)
        .allMatch(s -> s.count() == 0.5);
    assertThat(sums.stream().mapToDouble(Sum::count).sum()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  void statementsByCountryAndAct(Dialect dialect) {
    Ledger ledger = ledger(dialect);
    List<Counts.Said> said =
        new Counts(ledger)
            .statements(
                org.chancery.analysis.series.Period.MONTH, Period.ALL, Set.of("GHA"), Set.of());
    assertThat(said)
        .containsExactly(
            new Counts.Said(LocalDate.of(2024, 1, 1), "GHA", SpeechAct.DENY, 2),
            new Counts.Said(LocalDate.of(2024, 3, 1), "GHA", SpeechAct.DENY, 1));
  }

  private static List<Happening> happenings(Ledger ledger, Period period) {
    List<Happening> all = new ArrayList<>();
    new KeptHappenings(ledger).each(period, all::add);
    return all;
  }

  /** Month by month, with the weeks around each, is as good as all at once. */
  @ParameterizedTest
  @EnumSource
  void happeningsMonthByMonthAreThoseOfAllReportsAtOnce(Dialect dialect) {
    Ledger ledger = TestLedgers.open(dialect, folder);
    List<Telling> tellings = new ArrayList<>();
    LocalDate day = LocalDate.of(2023, 11, 28);
    for (int i = 0; i < 40; i++) {
      tellings.add(telling(i % 3 == 0 ? "GNA" : "KBC", day.plusDays(2L * i).toString()));
    }
    Telling.keep(ledger, tellings.toArray(Telling[]::new));
    List<Sighting> sightings = new ArrayList<>();
    for (Telling telling : tellings) {
      Record record = telling.record();
      sightings.addAll(Sightings.of(record, record.report().id()));
    }
    assertThat(happenings(ledger, Period.ALL)).isEqualTo(Happenings.of(sightings)).hasSize(80);
    Period january = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
    assertThat(happenings(ledger, january))
        .isEqualTo(
            Happenings.of(sightings).stream()
                .filter(h -> h.days() != null && h.days().first().toString().startsWith("2024-01"))
                .toList());
  }

  @Test
  void bothDatabasesAnswerAlike() {
    List<List<?>> answers = new ArrayList<>();
    for (Dialect dialect : Dialect.values()) {
      Ledger ledger = TestLedgers.open(dialect, folder);
      RandomRecords random = new RandomRecords(21);
      Telling.keep(
          ledger,
          Stream.generate(() -> random.next("1")).filter(CountsIT::withoutNul).limit(150).toList());
      answers.add(
          List.of(
              Coverage.of(ledger),
              new Timelines(ledger)
                  .of(new Who.Country("USA"), Period.ALL, EnumSet.allOf(Moment.Kind.class), 0),
              new Dyads(ledger).of("USA", "CHN", Period.ALL, 50),
              new Actors(ledger).named("Accra minister"),
              new Counts(ledger)
                  .events(
                      new Counts.Asked(
                          org.chancery.analysis.series.Period.WEEK,
                          Period.ALL,
                          Set.of(),
                          false,
                          Set.of(),
                          Set.of())),
              new Counts(ledger)
                  .statements(
                      org.chancery.analysis.series.Period.DAY, Period.ALL, Set.of(), Set.of()),
              happenings(ledger, Period.ALL)));
    }
    for (int i = 0; i < answers.get(0).size(); i++) {
      assertThat(answers.get(1).get(i).equals(answers.get(0).get(i))).as("answer " + i).isTrue();
    }
    assertThat((List<?>) answers.get(0).get(1)).hasSizeGreaterThan(50);
    assertThat((List<?>) answers.get(0).get(4)).hasSizeGreaterThan(20);
  }
}
