package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id.EventId;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;

class StatusTaskTest {
  private static final StatusRow ROW =
      StatusRow.of("S-1\tdev\t2025-01-02\tnegated\tASSAULT\tChad did not {attack} Niger.");

  @Test
  void theFixtureHasFortyOfEachStatusAndEveryThirdRowHeldOut() {
    List<StatusRow> rows = StatusRow.all();
    var counts = rows.stream().collect(Collectors.groupingBy(StatusRow::status));
    assertThat(counts).hasSize(EventStatus.values().length);
    assertThat(counts.values()).allMatch(some -> some.size() == 40);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).heldOut()).as(rows.get(i).id()).isEqualTo(i % 3 == 2);
    }
    assertThat(rows.stream().map(StatusRow::type)).contains(EventType.values());
  }

  @Test
  void aRowHasOneTriggerAndSixColumns() {
    assertThatThrownBy(() -> StatusRow.of("S-1\tdev\t2025-01-02\tactual\tASSAULT\tChad hit Niger."))
        .hasMessageContaining("found 0 triggers, expected 1");
    assertThatThrownBy(() -> StatusRow.of("S-1\tdev")).hasMessageContaining("expected 6");
  }

  @Test
  void anEventOfTheTypeGoesBeforeAnotherAtTheTrigger() {
    Event there = event(EventType.ACCUSE, EventStatus.NEGATED, 13, 19);
    Event elsewhere = event(EventType.ASSAULT, EventStatus.ACTUAL, 0, 4);
    assertThat(ROW.eventAmong(List.of(there, elsewhere))).contains(elsewhere);
    assertThat(ROW.eventAmong(List.of(there))).contains(there);
    assertThat(ROW.eventAmong(List.of())).isEmpty();
  }

  @Test
  void figuresCountWhatIsFoundWithItsType() {
    List<StatusTask.Judged> some =
        Arrays.asList(
            judged(event(EventType.ASSAULT, EventStatus.NEGATED, 13, 19)),
            judged(event(EventType.ASSAULT, EventStatus.ACTUAL, 13, 19)),
            judged(event(EventType.ACCUSE, EventStatus.NEGATED, 13, 19)),
            new StatusTask.Judged(ROW, Optional.empty()));
    assertThat(StatusTask.found(some)).isEqualTo(0.5);
    assertThat(StatusTask.ofFound(some)).isEqualTo(0.5);
    assertThat(StatusTask.ofAll(some)).isEqualTo(0.25);
  }

  @Test
  void theSentencesWithoutEventsAreSixtyWithTwentyHeldOut() {
    List<NoEventsTask.Row> rows = NoEventsTask.Row.all();
    assertThat(rows).hasSize(60);
    assertThat(rows.stream().filter(NoEventsTask.Row::heldOut)).hasSize(20);
    assertThatThrownBy(() -> NoEventsTask.Row.of("N-1\tdev")).hasMessageContaining("expected 4");
  }

  private static StatusTask.Judged judged(Event got) {
    return new StatusTask.Judged(ROW, Optional.of(got));
  }

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  private static Event event(EventType type, EventStatus status, int start, int end) {
    String text = ROW.marked().text();
    return new Event(
        new EventId("e1"),
        type,
        List.of(),
        List.of(),
        "18",
        List.of(),
        List.of(),
        status,
        null,
        null,
        null,
        0,
        type.quad(),
        null,
        List.of(Span.of(text, start, end)),
        "r",
        null);
  }
}
