package org.chancery.analysis.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.analysis.happenings.Contradiction.Field;
import org.chancery.analysis.happenings.Contradiction.Value;
import org.chancery.analysis.happenings.Happening.Standing;
import org.chancery.record.Country;
import org.chancery.record.DateValue;
import org.chancery.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningsTest {
  private static List<Happening> of(String... lines) {
    return Happenings.of(Arrays.stream(lines).map(Tell::of).toList());
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // together
        "1| a meeting NOR:Solveig_Aune,GHA:Kwaku_Boateng 2024-03-05 Geneva | b meeting"
            + " GHA:Boateng,NOR:Aune 2024-03-05 Geneva | names in full and short",
        "1| a meeting NOR:Aune,GHA:Boateng 2024-03-05 Geneva | b talks NOR,GHA 2024-03-05 - | kinds"
            + " in person; states for ministers; place unknown",
        "1| a meeting NOR:Aune,GHA 2024-03-05 Geneva | b meeting NOR,GHA 2024-03-06 Geneva | a day"
            + " apart: time zones",
        "1| a meeting NOR:Aune,GHA 2024-03-05 Geneva | b meeting NOR,GHA ~2024-03-07 Geneva | the"
            + " day is the report's, two days later",
        "1| a meeting NOR:Aune,GHA 2024-03-05 Geneva | b meeting NOR,GHA 2024-03-05 Switzerland |"
            + " the country of the town",
        "1| a meeting NOR:Aune,GHA 2024-03-05 Geneva | b meeting NOR,GHA 2024-03-05 Carouge | a"
            + " town next to it",
        "1| a meeting NOR:Aune,GHA:Boateng 2024-03-05 Geneva | b meeting NOR:Aune,GHA:Boateng"
            + " 2024-03-05 Bern | two persons are not in two places: a contradiction",
        "1| a multilateral NOR,GHA,PER,CHL 2024-03-05 - | b meeting GHA,CHL 2024-03-05 - | some of"
            + " those who met",
        "1| a visit PER,IND 2024-03-25 - | b visit PER,IND ~2024-03-15 - planned | announced before",
        "1| a ASSAULT SOM>KEN 2024-03-11 - | b ASSAULT SOM>- 2024-03-11 - | recipient unknown",
        "1| a ASSAULT ->KEN 2024-03-11 - | b ASSAULT SOM>KEN 2024-03-11 - | actor unknown",
        "1| a call CHL,JPN 2024-03-05 Oslo | b call CHL,JPN 2024-03-05 Geneva | calls have no place",
        "1| a SANCTION EUR:European_Union>BLR 2024-03-05 - | b SANCTION EUR:European_Union>BLR"
            + " 2024-03-05 - | a body beyond states, by name",
        "1| a ASSAULT SOM>KEN 2024-03-11 - | a/x2 ASSAULT SOM>KEN ~2024-03-11 - | twice in one"
            + " report",
        // apart
        "2| a meeting NOR:Aune,GHA:Boateng 2024-03-05 - | b meeting NOR:Lund,GHA:Mensah 2024-03-05"
            + " - | other persons of the same states",
        "2| a meeting NOR,GHA 2024-03-05 - | b meeting NOR,GHA 2024-03-07 - | two days apart",
        "2| a meeting NOR,GHA 2024-03-05 - | b meeting NOR,PER 2024-03-05 - | one of two is another",
        "2| a meeting NOR,GHA 2024-03-05 - | b call NOR,GHA 2024-03-05 - | met and called",
        "2| a ASSAULT SOM>KEN 2024-03-11 - | b ASSAULT KEN>SOM 2024-03-11 - | the other way round",
        "2| a ASSAULT SOM>KEN 2024-03-11 Geneva | b ASSAULT SOM>KEN 2024-03-11 Bern | two places",
        "2| a ASSAULT SOM>KEN 2024-03-11 Geneva | b ASSAULT SOM>KEN 2024-03-11 Oslo | two countries",
        "2| a THREATEN SOM>KEN 2024-03-11 - | b ASSAULT SOM>KEN 2024-03-11 - | two types",
        "2| a SANCTION EUR:European_Union>BLR 2024-03-05 - | b SANCTION EUR:Council_of_Europe>BLR"
            + " 2024-03-05 - | two bodies beyond states",
        "2| a meeting NOR:Aune,GHA 2024-03-05 - | a/x2 meeting NOR:Aune,GHA 2024-03-05 - | two of"
            + " one report",
        "2| a ASSAULT SOM>KEN - - | b ASSAULT SOM>KEN - - | no day is known",
        "1| a ASSAULT SOM>KEN - - | b*a ASSAULT SOM>KEN - - | no day, but a copy",
      })
  void twoSightings(int happenings, String a, String b, String why) {
    assertThat(of(a, b)).as(why).hasSize(happenings);
    assertThat(of(b, a)).as(why).isEqualTo(of(a, b));
  }

  @Test
  void daysDoNotRunOnFromOneToTheNext() {
    List<Happening> daily =
        of(
            "a ASSAULT RUS>UKR 2024-03-01 -",
            "b ASSAULT RUS>UKR 2024-03-02 -",
            "c ASSAULT RUS>UKR 2024-03-03 -",
            "d ASSAULT RUS>UKR 2024-03-04 -",
            "e ASSAULT RUS>UKR 2024-03-05 -");
    assertThat(daily).hasSizeGreaterThan(1).allMatch(h -> h.sightings().size() <= 2);
  }

  @Test
  void theVagueJoinsWhatFitsBest() {
    List<Happening> two =
        of(
            "a meeting NOR:Aune,GHA 2024-03-05 Geneva",
            "b meeting NOR:Lund,GHA 2024-03-05 Geneva",
            "c meeting NOR:Lund,GHA ~2024-03-06 -");
    assertThat(two).extracting(h -> h.sightings().size()).containsExactly(1, 2);
  }

  @Test
  void copiesCountOnceAndSourcesAreThoseOfTheirHeads() {
    Happening h =
        of(
                "a1 meeting NOR,GHA 2024-03-05 -",
                "b1*a1 meeting NOR,GHA 2024-03-05 -",
                "c1*a1 meeting NOR,GHA 2024-03-05 -",
                "a2 meeting NOR,GHA 2024-03-05 -",
                "d1 meeting NOR,GHA 2024-03-05 -")
            .get(0);
    assertThat(h.sightings()).hasSize(5);
    assertThat(h.reports()).isEqualTo(3);
    assertThat(h.sources()).isEqualTo(2);
  }

  @Test
  void contradictionsStandSideBySide() {
    Happening h =
        of(
                "a ASSAULT SOM>KEN 2024-03-11 - dead=11",
                "b ASSAULT SOM>KEN 2024-03-11 - dead=17",
                "c ASSAULT SOM>KEN 2024-03-12 - dead=17",
                "d ASSAULT SOM>KEN 2024-03-11 - denied")
            .get(0);
    assertThat(h.contradictions())
        .extracting(Contradiction::field)
        .containsExactly(Field.DEAD, Field.DAYS, Field.CLAIM);
    assertThat(h.contradictions().get(0).values())
        .extracting(Value::value, Value::reports)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("17", 2),
            org.assertj.core.groups.Tuple.tuple("11", 1));
    assertThat(h.standing()).isEqualTo(Standing.DISPUTED);
  }

  @ParameterizedTest
  @CsvSource({"11, 11, false", "11, 17, true", "11, 10+, false", "9, 10+, true", "20+, 10+, false"})
  void numbersContradictEachOtherOnlyIfBothCannotBe(String a, String b, boolean against) {
    Happening h =
        of("a ASSAULT SOM>KEN 2024-03-11 - dead=" + a, "b ASSAULT SOM>KEN 2024-03-11 - dead=" + b)
            .get(0);
    assertThat(!h.contradictions().isEmpty()).isEqualTo(against);
  }

  @ParameterizedTest
  @CsvSource({
    "planned, planned, PLANNED",
    "planned, '', HAPPENED",
    "denied, planned, DENIED",
    "denied, '', DISPUTED"
  })
  void whetherItHappened(String a, String b, Standing standing) {
    assertThat(of("a visit PER,IND 2024-03-25 - " + a, "b visit PER,IND 2024-03-25 - " + b))
        .singleElement()
        .extracting(Happening::standing)
        .isEqualTo(standing);
  }

  @Test
  void theBestKnownIsShown() {
    Happening h =
        of(
                "a talks NOR,GHA ~2024-03-06 Switzerland",
                "b meeting NOR:Aune,GHA 2024-03-05 Geneva",
                "c meeting NOR,GHA:Boateng 2024-03-05 -")
            .get(0);
    assertThat(h.what().code()).isEqualTo("meeting");
    assertThat(h.from()).hasToString("[Boateng (GHA), Aune (NOR)]");
    assertThat(h.days()).hasToString("2024-03-05");
    assertThat(h.where()).hasToString("Geneva (CHE)");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, , 2024-01-01/2024-12-31", "2024-02, , 2024-02-01/2024-02-29",
    "2024-02-14, , 2024-02-14", "2024-02-14, 2024-02-16, 2024-02-14/2024-02-16",
    "2024-02-30, , "
  })
  void statedDays(String value, String end, String days) {
    assertThat(Days.stated(new DateValue(value, end, List.of())).map(Days::toString))
        .isEqualTo(Optional.ofNullable(days));
  }

  private static List<Sighting> random(long seed, int n, int days) {
    Random chance = new Random(seed);
    String[] states = {"NOR", "GHA", "CHL", "JPN", "PER", "IND", "KEN", "SOM"};
    List<Sighting> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Party a = new Party(new Country(states[chance.nextInt(8)]), name(chance));
      Party b = new Party(new Country(states[chance.nextInt(8)]), name(chance));
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(chance.nextInt(days));
      Days when =
          chance.nextBoolean() ? new Days(day, day, true) : Days.reported(day, Claim.HAPPENED);
      What what = new What.Deed(EventType.values()[chance.nextInt(16)]);
      out.add(
          new Sighting(
              "r" + i,
              "r" + i,
              null,
              "e1",
              what,
              List.of(a),
              List.of(b),
              when,
              null,
              null,
              Claim.HAPPENED,
              ""));
    }
    return out;
  }

  private static @org.jspecify.annotations.Nullable String name(Random chance) {
    return chance.nextBoolean() ? null : "Person " + (char) ('A' + chance.nextInt(4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderDoesNotMatterAndNothingIsLost(long seed) {
    List<Sighting> sightings = random(seed, 3000, 30);
    List<Happening> before = Happenings.of(sightings);
    Collections.shuffle(sightings, new Random(seed));
    assertThat(Happenings.of(sightings)).isEqualTo(before);
    assertThat(before.stream().flatMap(h -> h.sightings().stream()))
        .hasSameSizeAs(sightings)
        .doesNotHaveDuplicates();
    assertThat(before.size()).isBetween(100, 2999);
  }

  @Test
  @Timeout(60)
  void timeGrowsWithSightingsNotWithTheirSquare() {
    Happenings.of(random(1, 4000, 60));
    Duration some = time(random(2, 4000, 60));
    Duration all = time(random(3, 40_000, 600));
    assertThat(all).isLessThan(some.plusMillis(200).multipliedBy(40));
  }

  private static Duration time(List<Sighting> sightings) {
    long start = System.nanoTime();
    assertThat(Happenings.of(sightings)).hasSizeGreaterThan(sightings.size() / 20);
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
