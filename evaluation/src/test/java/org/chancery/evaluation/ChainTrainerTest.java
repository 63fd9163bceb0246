package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.coding.attribution.ChainModel;
import org.chancery.coding.attribution.Tagger;
import org.junit.jupiter.api.Test;

/**
 * Rows in which feature 10 begins a cue, 11 goes on with one, 6 is always there, and 1 to 5 mean
 * nothing.
 */
class ChainTrainerTest {
  private static final ChainTrainer.Settings SETTINGS =
      new ChainTrainer.Settings(12, 0.1, 0.001, 2, 0.02);

  @Test
  void learnsWhatRowsShow() {
    ChainModel model = train();
    assertThat(lead(model, 10, 1)).isGreaterThan(3 * Math.abs(lead(model, 3, 1)));
    assertThat(lead(model, 11, 2)).isGreaterThan(3 * Math.abs(lead(model, 3, 2)));
  }

  @Test
  void leavesRareFeaturesOut() {
    assertThat(train().weight(999, 0)).isZero();
    assertThat(train().weight(999, 1)).isZero();
  }

  @Test
  void givesTheSameModelTwice() {
    ChainModel one = train();
    ChainModel two = train();
    for (int key : new int[] {1, 2, 3, 4, 5, 10, 11}) {
      for (int b = 0; b < 3; b++) {
        assertThat(one.weight(key, b)).isEqualTo(two.weight(key, b));
      }
    }
  }

  @Test
  void tellsOfEveryPassThatTheLossFalls() {
    List<String> told = new ArrayList<>();
    new ChainTrainer(SETTINGS, Tagger.CUE_LABELS, rows()).train(told::add);
    assertThat(told).hasSize(SETTINGS.passes());
    assertThat(loss(told.get(11))).isLessThan(loss(told.get(0)) / 2);
  }

  /** By how much a feature speaks for a label rather than for none. */
  private static float lead(ChainModel model, int feature, int label) {
    return model.weight(feature, label) - model.weight(feature, 0);
  }

  private static double loss(String told) {
    return Double.parseDouble(told.replaceAll(".* ", ""));
  }

  private static ChainModel train() {
    return new ChainTrainer(SETTINGS, Tagger.CUE_LABELS, rows()).train(pass -> {});
  }

  private static List<ChainTrainer.Row> rows() {
    Random random = new Random(5);
    List<ChainTrainer.Row> out = new ArrayList<>();
    for (int r = 0; r < 200; r++) {
      int[][] features = new int[6][];
      int[] labels = new int[6];
      int cue = random.nextInt(4);
      for (int i = 0; i < 6; i++) {
        int noise = 1 + random.nextInt(5);
        labels[i] = i == cue ? 1 : i == cue + 1 ? 2 : 0;
        features[i] =
            labels[i] == 0 ? new int[] {6, noise} : new int[] {6, noise, labels[i] == 1 ? 10 : 11};
      }
      if (r == 0) {
        features[5] = new int[] {999};
      }
      out.add(new ChainTrainer.Row(features, labels));
    }
    return out;
  }
}
