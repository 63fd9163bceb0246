package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.record.Id.StatementId;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Statement;
import org.chancery.record.StatementMode;
import org.junit.jupiter.api.Test;

class ActsTaskTest {
  private static final SpeechRow ROW =
      SpeechRow.of("A-1\tdev\twire\tdeny\tChad {did not confirm} it.");

  @Test
  void theFileHasEveryActEightTimesAndAThirdHeldOut() {
    List<SpeechRow> rows = SpeechRow.all();
    assertThat(rows).hasSize(300);
    assertThat(rows.stream().filter(SpeechRow::heldOut)).hasSize(100);
    Map<String, Long> counts =
        rows.stream().collect(Collectors.groupingBy(SpeechRow::act, Collectors.counting()));
    for (SpeechAct act : SpeechAct.values()) {
      assertThat(counts.get(act.code())).as(act.code()).isGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void bracesMarkTheCue() {
    assertThat(ROW.text()).isEqualTo("Chad did not confirm it.");
    assertThat(ROW.marked().marks()).containsExactly(new MarkedText.Range(5, 20));
    assertThatThrownBy(() -> SpeechRow.of("A-1\tdev\twire\tdeny\tChad denied it."))
        .hasMessageContaining("expected one");
  }

  @Test
  void theStatementWhoseCueSharesMostCounts() {
    Statement said = statement(5, 8, "did", SpeechAct.ASSERT);
    Statement confirmed = statement(9, 20, "not confirm", SpeechAct.DENY);
    Statement elsewhere = statement(0, 4, "Chad", SpeechAct.HOPE);
    assertThat(ROW.actAmong(List.of(elsewhere, said, confirmed))).isEqualTo("deny");
    assertThat(ROW.actAmong(List.of(elsewhere))).isEqualTo(SpeechRow.NONE);
  }

  @Test
  void macroF1IsTheMeanOverActsAndNoneIsNoAct() {
    List<ActsTask.Judged> judged =
        List.of(
            judged("deny", "deny"),
            judged("deny", "assert"),
            judged("assert", "assert"),
            judged("none", "assert"));
    assertThat(ActsTask.macroF1(judged)).isCloseTo((2 / 3.0 + 1 / 2.0) / 2, within(1e-9));
    assertThat(ActsTask.accuracy(judged)).isEqualTo(0.5);
  }

  private static ActsTask.Judged judged(String expected, String got) {
    return new ActsTask.Judged(
        SpeechRow.of("A-1\tdev\twire\t" + expected + "\tChad {said} so."), got);
  }

  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  private static Statement statement(int start, int end, String text, SpeechAct act) {
    return new Statement(
        StatementId.of(1),
        null,
        null,
        new Span(start, end, text),
        List.of(new Span(21, 23, "it")),
        StatementMode.INDIRECT,
        List.of(),
        List.of(),
        act,
        List.of(),
        null,
        null,
        null,
        null);
  }
}
