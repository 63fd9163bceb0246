package org.chancery.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Best labels and sums against all rows of labels, written out one by one. */
class ChainTest {
  private static final List<String> NAMES = Tagger.CUE_LABELS;
  private static final int LENGTH = 5;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithAllRowsWrittenOut(long seed) {
    Random random = new Random(seed);
    float[] transitions = new float[NAMES.size() * NAMES.size()];
    for (int k = 0; k < transitions.length; k++) {
      boolean allowed = ChainModel.allowed(NAMES, k / NAMES.size(), k % NAMES.size());
      transitions[k] = allowed ? (float) random.nextGaussian() : ChainModel.NEVER;
    }
    float[][] scores = new float[LENGTH][NAMES.size()];
    for (float[] token : scores) {
      for (int b = 0; b < token.length; b++) {
        token[b] = (float) (2 * random.nextGaussian());
      }
    }
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    int[] bestRow = new int[LENGTH];
    double[] firstIsCue = new double[2];
    for (int[] row : rows()) {
      double score = score(row, scores, transitions);
      sum += Math.exp(score);
      firstIsCue[row[2] == 1 ? 1 : 0] += Math.exp(score);
      if (score > best) {
        best = score;
        bestRow = row;
      }
    }
    Chain chain = new Chain(NAMES, transitions, scores);
    assertThat(chain.best()).isEqualTo(bestRow);
    assertThat(chain.sums().logSum()).isCloseTo(Math.log(sum), within(1e-5));
    assertThat(chain.sums().labels()[2][1]).isCloseTo(firstIsCue[1] / sum, within(1e-5));
  }

  /** All rows of labels in which "I-" stands only behind what it may go on with. */
  private static List<int[]> rows() {
    List<int[]> out = new ArrayList<>();
    for (int code = 0; code < Math.pow(NAMES.size(), LENGTH); code++) {
      int[] row = new int[LENGTH];
      boolean allowed = true;
      for (int i = 0, rest = code; i < LENGTH; i++, rest /= NAMES.size()) {
        row[i] = rest % NAMES.size();
        allowed &= ChainModel.allowed(NAMES, i == 0 ? -1 : row[i - 1], row[i]);
      }
      if (allowed) {
        out.add(row);
      }
    }
    return out;
  }

  private static double score(int[] row, float[][] scores, float[] transitions) {
    double out = 0;
    for (int i = 0; i < row.length; i++) {
      out += scores[i][row[i]];
      out += i == 0 ? 0 : transitions[row[i - 1] * NAMES.size() + row[i]];
    }
    return out;
  }
}
