package org.chancery.language.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.language.weights.KeyTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transition decided upon is the best by the whole sum, whatever was left out. */
class DecisionTest {
  private static final int HIDDEN = 100;
  private static final List<String> LABELS =
      IntStream.range(0, 12).mapToObj(i -> "label" + i).toList();

  private static ParserModel model(Random random, float spread) {
    int outputs = 2 * (LABELS.size() - 1) + 1;
    return new ParserModel(
        KeyTable.of(List.of("-UNKNOWN-")),
        1,
        KeyTable.of(List.of("-UNKNOWN-")),
        1,
        LABELS,
        5,
        HIDDEN,
        new float[0],
        new float[0],
        new float[HIDDEN],
        floats(random, HIDDEN * outputs, spread));
  }

  private static float[] floats(Random random, int n, float spread) {
    float[] out = new float[n];
    for (int i = 0; i < n; i++) {
      out[i] = (random.nextFloat() - 0.5f) * spread;
    }
    return out;
  }

  /** With weak weights nothing is strong; with strong ones most is; between them it depends. */
  @ParameterizedTest
  @ValueSource(floats = {0.01f, 0.5f, 2f, 50f})
  void bestIsBestOfTheWholeSum(float spread) {
    Random random = new Random(7);
    ParserModel model = model(random, spread);
    Decision decision = new Decision(model);
    Decision.Scratch scratch = decision.scratch();
    for (int n = 0; n < 500; n++) {
      float[] x = floats(random, HIDDEN, 1 + n % 3);
      boolean canShift = n % 2 == 0;
      int expected = whole(model, x, canShift);
      assertThat(decision.best(x, canShift, scratch)).isEqualTo(expected);
    }
  }

  private static int whole(ParserModel model, float[] x, boolean canShift) {
    int outputs = model.transitions();
    int each = LABELS.size() - 1;
    int best = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int t = 1; t < (canShift ? outputs : outputs - 1); t++) {
      double score = 0;
      for (int j = 0; j < HIDDEN; j++) {
        score += (double) (x[j] * x[j] * x[j]) * model.second()[j * outputs + t];
      }
      if (score > highest && t != each) {
        highest = score;
        best = t;
      }
    }
    return best;
  }
}
