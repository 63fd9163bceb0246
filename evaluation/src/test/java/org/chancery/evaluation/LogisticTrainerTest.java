package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.chancery.coding.event.Weights;
import org.junit.jupiter.api.Test;

/** Rows that "yes" makes right and "no" wrong; "noise0" to "noise4" mean nothing. */
class LogisticTrainerTest {
  private static final LogisticTrainer.Settings SETTINGS =
      new LogisticTrainer.Settings(200, 0.1, 1, 3);

  private static final String FRAME = "frame=frame.assault.kill";

  @Test
  void learnsWhatRowsShow() {
    Map<String, Double> weights = train(rows());
    Weights learned = new Weights(List.of(), weights);
    assertThat(rows())
        .allMatch(r -> learned.probability(r.features()) > 0.5 == r.right())
        .extracting(JudgedRow::right)
        .contains(true, false);
    double noise = Math.abs(weights.getOrDefault("noise1", 0.0));
    assertThat(weights.get("yes")).isGreaterThan(3 * noise);
    assertThat(weights.get("no")).isLessThan(-3 * noise);
  }

  @Test
  void theSameRowsGiveTheSameWeights() {
    assertThat(train(rows())).isEqualTo(train(rows())).hasSizeGreaterThan(5);
  }

  @Test
  void leavesRareFeaturesOutButNoFrame() {
    List<JudgedRow> rows = new ArrayList<>(rows());
    rows.add(new JudgedRow(OptionalInt.of(0), List.of("yes", "twice", "thrice", FRAME), true, 1));
    rows.add(new JudgedRow(OptionalInt.of(0), List.of("yes", "twice", "twice", "thrice"), true, 1));
    rows.add(new JudgedRow(OptionalInt.of(0), List.of("yes", "thrice"), true, 1));
    assertThat(train(rows)).doesNotContainKey("twice").containsKeys("thrice", FRAME);
  }

  @Test
  void theWeightierJudgementPrevails() {
    List<JudgedRow> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(new JudgedRow(OptionalInt.of(0), List.of("disputed"), true, 1));
      rows.add(new JudgedRow(OptionalInt.of(0), List.of("disputed"), false, 0.2));
    }
    Weights learned = new Weights(List.of(), train(rows));
    assertThat(learned.probability(List.of("disputed"))).isGreaterThan(0.7);
  }

  private static Map<String, Double> train(List<JudgedRow> rows) {
    return new LogisticTrainer(SETTINGS).train(rows);
  }

  private static List<JudgedRow> rows() {
    Random random = new Random(5);
    List<JudgedRow> out = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean right = random.nextBoolean();
      out.add(
          new JudgedRow(
              OptionalInt.of(i % EventRows.FOLDS),
              List.of(right ? "yes" : "no", "noise" + random.nextInt(5)),
              right,
              1));
    }
    return out;
  }
}
