package org.chancery.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.record.EventType;
import org.chancery.record.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
  private static final LocalDate FIRST = LocalDate.parse("2024-02-27"); // a Tuesday
  private static final LocalDate LAST = LocalDate.parse("2024-03-12");

  private static SeriesEvent event(String day, String from, String to, EventType type) {
    return SeriesEvent.of(LocalDate.parse(day), Dyad.of(from, to), type, type.quad(), type.score());
  }

  private static String csv(Series series) throws IOException {
    StringWriter out = new StringWriter();
    SeriesCsv.write(series.rows(), out);
    return out.toString();
  }

  @Test
  void weeksBeginOnMondayAndEmptyOnesAreThere() throws IOException {
    Series series =
        new Series(Period.WEEK, FIRST, LAST, true)
            .add(event("2024-02-26", "CHN", "USA", EventType.ACCUSE)) // a day too early
            .add(event("2024-02-27", "CHN", "USA", EventType.CONSULT))
            .add(event("2024-03-03", "CHN", "USA", EventType.ASSAULT))
            .add(event("2024-03-12", "CHN", "USA", EventType.REQUEST))
            .add(event("2024-03-13", "CHN", "USA", EventType.REQUEST))
            .add(event("2024-03-12", "USA", "CHN", EventType.AID));
    assertThat(csv(series))
        .isEqualTo(
            """
            period,from,to,n,quad1,quad2,quad3,quad4,score_sum,score_mean
            2024-02-26,CHN,USA,2,1,0,0,1,-6.5,-3.25
            2024-03-04,CHN,USA,0,0,0,0,0,0,
            2024-03-11,CHN,USA,1,0,0,1,0,0,0
            2024-02-26,USA,CHN,0,0,0,0,0,0,
            2024-03-04,USA,CHN,0,0,0,0,0,0,
            2024-03-11,USA,CHN,1,0,1,0,0,10,10
            """);
  }

  @Test
  void withoutDirectionBothWaysAreOneDyad() {
    Series series =
        new Series(Period.MONTH, FIRST, LAST, false)
            .with(Dyad.of("USA", "CHN"))
            .add(event("2024-03-01", "USA", "CHN", EventType.AID))
            .add(event("2024-03-02", "CHN", "USA", EventType.AID));
    assertThat(series.rows()).extracting(SeriesRow::count).containsExactly(0.0, 2.0);
    assertThat(series.rows()).extracting(SeriesRow::dyad).containsOnly(Dyad.of("CHN", "USA"));
  }

  @Test
  void aDyadThatWasAskedForHasRowsWithoutEvents() {
    assertThat(new Series(Period.DAY, FIRST, LAST, true).with(Dyad.of("PER", "IND")).rows())
        .hasSize(15)
        .allMatch(r -> r.count() == 0 && r.mean() == null);
    assertThat(new Series(Period.DAY, FIRST, LAST, true).rows()).isEmpty();
  }

  @Test
  void theSightingsOfAHappeningCountOneTogether() throws IOException {
    Series series = new Series(Period.MONTH, LAST, LAST, true);
    for (int i = 0; i < 3; i++) {
      series.add(event("2024-03-12", "SOM", "KEN", EventType.ASSAULT).oneOf(3));
    }
    series.add(event("2024-03-12", "SOM", "KEN", EventType.ACCUSE));
    assertThat(csv(series)).endsWith("2024-03-01,SOM,KEN,2,0,0,1,1,-12,-6\n");
  }

  private static List<SeriesEvent> random(long seed) {
    Random chance = new Random(seed);
    String[] states = {"NOR", "GHA", "CHL"};
    List<SeriesEvent> out = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      EventType type = EventType.values()[chance.nextInt(16)];
      String from = states[chance.nextInt(3)];
      String to = states[chance.nextInt(3)];
      String day = FIRST.minusDays(5).plusDays(chance.nextInt(25)).toString();
      out.add(event(day, from, to, type).oneOf(1 + chance.nextInt(7)));
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyOrderGivesTheSameBytes(long seed) throws IOException {
    List<SeriesEvent> events = random(seed);
    for (Period period : Period.values()) {
      Series one = new Series(period, FIRST, LAST, true);
      events.forEach(one::add);
      Collections.shuffle(events, new Random(seed));
      Series other = new Series(period, FIRST, LAST, true);
      events.forEach(other::add);
      assertThat(csv(other)).isEqualTo(csv(one));
    }
  }

  /** What a database's GROUP BY gives, added up, is what the events give. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void sumsByPeriodGiveTheSame(long seed) {
    record Key(LocalDate start, Dyad dyad, Quad quad) {}
    for (Period period : Period.values()) {
      Series one = new Series(period, FIRST, LAST, true);
      List<SeriesEvent> events = random(seed);
      events.forEach(one::add);
      Map<Key, List<SeriesEvent>> groups =
          events.stream()
              .filter(e -> !e.day().isBefore(FIRST) && !e.day().isAfter(LAST))
              .collect(
                  Collectors.groupingBy(e -> new Key(period.start(e.day()), e.dyad(), e.quad())));
      Series other = new Series(period, FIRST, LAST, true);
      groups.forEach(
          (k, some) ->
              other.add(
                  new Sum(
                      k.start(),
                      k.dyad(),
                      k.quad(),
                      some.stream().mapToDouble(SeriesEvent::weight).sum(),
                      some.stream().mapToDouble(e -> e.weight() * e.score()).sum())));
      assertThat(other.rows()).hasSameSizeAs(one.rows());
      for (int i = 0; i < one.rows().size(); i++) {
        SeriesRow a = one.rows().get(i);
        SeriesRow b = other.rows().get(i);
        assertThat(b.start()).isEqualTo(a.start());
        assertThat(b.count()).isCloseTo(a.count(), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(b.score()).isCloseTo(a.score(), org.assertj.core.data.Offset.offset(1e-6));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "day, 2024-12-30, 2024-12-30",
    "week, 2024-12-30, 2024-12-30",
    "week, 2025-01-05, 2024-12-30",
    "week, 2025-01-06, 2025-01-06",
    "month, 2024-02-29, 2024-02-01"
  })
  void periodsBegin(String period, LocalDate day, LocalDate start) {
    assertThat(Period.of(period).start(day)).isEqualTo(start);
  }

  @Test
  void badInputSaysWhatWasFound() {
    assertThatThrownBy(() -> Period.of("year")).hasMessageContaining("day, week or month");
    assertThatThrownBy(() -> new Series(Period.DAY, LAST, FIRST, true))
        .hasMessageContaining("2024-03-12 to 2024-02-27");
    assertThatThrownBy(() -> event("2024-03-01", "CHN", "USA", EventType.AID).oneOf(0))
        .hasMessageContaining("weight");
  }
}
