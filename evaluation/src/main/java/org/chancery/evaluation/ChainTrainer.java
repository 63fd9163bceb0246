package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.chancery.coding.attribution.Chain;
import org.chancery.coding.attribution.ChainModel;

/**
 * Trains a {@link ChainModel} by AdaGrad (Duchi, Hazan and Singer 2011) on the negative
 * log-likelihood, with a penalty on squared weights. One thread and one seed: the same rows give
 * the same model.
 */
final class ChainTrainer {
  /** Of rows whose probabilities are that right nothing is learned any more. */
  private static final double LEAST_ERROR = 1e-4;

  /** After this pass, and each later one, features that weigh little are left out. */
  private static final int FIRST_CUT = 3;

  /**
   * How to train.
   *
   * @param passes over all rows
   * @param rate of learning
   * @param penalty on squared weights, paid by those that a row touches
   * @param atLeast features seen less often are left out
   * @param smallest features of which no weight is that large in the end are left out
   */
  record Settings(int passes, double rate, double penalty, int atLeast, double smallest) {}

  /**
   * A row of tokens.
   *
   * @param features of each token the keys
   * @param labels of each token
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of them
  record Row(int[][] features, int[] labels) {}

  private final Settings settings;
  private final List<String> labels;
  private List<Row> rows;
  private final int[] keys;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions;
  private final float[] transitionSquares;

  ChainTrainer(Settings settings, List<String> labels, List<Row> rows) {
    this.settings = settings;
    this.labels = labels;
    int n = labels.size();
    transitions = new float[n * n];
    transitionSquares = new float[n * n];
    for (int k = 0; k < n * n; k++) {
      transitions[k] = ChainModel.allowed(labels, k / n, k % n) ? 0 : ChainModel.NEVER;
    }
    keys = frequent(rows);
    weights = new float[keys.length * n];
    squares = new float[keys.length * n];
    this.rows = numbered(rows);
  }

  private int[] frequent(List<Row> raw) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Row row : raw) {
      for (int[] token : row.features()) {
        for (int key : token) {
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= settings.atLeast())
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** The rows with the places of their features in {@code keys} for the keys. */
  private List<Row> numbered(List<Row> raw) {
    List<Row> out = new ArrayList<>();
    for (Row row : raw) {
      int[][] features = new int[row.features().length][];
      for (int i = 0; i < features.length; i++) {
        features[i] =
            Arrays.stream(row.features()[i])
                .map(key -> Arrays.binarySearch(keys, key))
                .filter(place -> place >= 0)
                .toArray();
      }
      out.add(new Row(features, row.labels()));
    }
    return out;
  }

  /**
   * The trained model.
   *
   * @param progress is told of every pass
   */
  ChainModel train(Consumer<String> progress) {
    Random random = new Random(1);
    for (int pass = 1; pass <= settings.passes(); pass++) {
      List<Row> order = new ArrayList<>(rows);
      Collections.shuffle(order, random);
      double loss = 0;
      for (Row row : order) {
        loss += step(row);
      }
      if (pass >= FIRST_CUT && pass < settings.passes()) {
        cut();
      }
      progress.accept(
          String.format(
              "pass %d of %d, loss of a row %.4f", pass, settings.passes(), loss / rows.size()));
    }
    return kept();
  }

  /** One step down the gradient of a row; its loss before. */
  private double step(Row row) {
    int n = labels.size();
    float[][] scores = new float[row.labels().length][n];
    for (int i = 0; i < scores.length; i++) {
      for (int f : row.features()[i]) {
        for (int b = 0; b < n; b++) {
          scores[i][b] += weights[f * n + b];
        }
      }
    }
    Chain.Sums sums = new Chain(labels, transitions, scores).sums();
    double loss = sums.logSum();
    double[] pairs = sums.pairs();
    for (int i = 0; i < scores.length; i++) {
      int label = row.labels()[i];
      loss -= scores[i][label];
      if (i > 0) {
        int pair = row.labels()[i - 1] * n + label;
        loss -= transitions[pair];
        pairs[pair] -= 1;
      }
      double[] gradient = sums.labels()[i];
      gradient[label] -= 1;
      learn(row.features()[i], gradient);
    }
    for (int k = 0; k < pairs.length; k++) {
      if (transitions[k] > ChainModel.NEVER) {
        update(transitions, transitionSquares, k, pairs[k]);
      }
    }
    return loss;
  }

  private void learn(int[] features, double[] gradient) {
    double largest = 0;
    for (double g : gradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    if (largest < LEAST_ERROR) {
      return;
    }
    for (int f : features) {
      for (int b = 0; b < gradient.length; b++) {
        update(weights, squares, f * gradient.length + b, gradient[b]);
      }
    }
  }

  private void update(float[] values, float[] squared, int at, double gradient) {
    float g = (float) (gradient + settings.penalty() * values[at]);
    squared[at] += g * g;
    values[at] -= (float) (settings.rate() * g / (1e-6 + Math.sqrt(squared[at])));
  }

  /** Takes the features out of the rows that weigh little: the others learn to do without them. */
  private void cut() {
    List<Row> out = new ArrayList<>();
    for (Row row : rows) {
      int[][] features = new int[row.features().length][];
      for (int i = 0; i < features.length; i++) {
        features[i] = Arrays.stream(row.features()[i]).filter(this::weighs).toArray();
      }
      out.add(new Row(features, row.labels()));
    }
    for (int f = 0; f < keys.length; f++) {
      if (!weighs(f)) {
        Arrays.fill(weights, f * labels.size(), (f + 1) * labels.size(), 0);
      }
    }
    rows = out;
  }

  private boolean anything(int feature) {
    for (int b = 0; b < labels.size(); b++) {
      if (weights[feature * labels.size() + b] != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean weighs(int feature) {
    float largest = 0;
    for (int b = 0; b < labels.size(); b++) {
      largest = Math.max(largest, Math.abs(weights[feature * labels.size() + b]));
    }
    return largest >= settings.smallest();
  }

  /** The model of the features that weigh something. */
  private ChainModel kept() {
    int n = labels.size();
    int[] some = new int[keys.length];
    float[] theirs = new float[weights.length];
    int count = 0;
    for (int f = 0; f < keys.length; f++) {
      if (anything(f)) {
        some[count] = keys[f];
        System.arraycopy(weights, f * n, theirs, count * n, n);
        count++;
      }
    }
    return new ChainModel(
        labels, Arrays.copyOf(some, count), Arrays.copyOf(theirs, count * n), transitions);
  }
}
