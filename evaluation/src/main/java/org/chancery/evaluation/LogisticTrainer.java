package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.coding.event.Weights;

/**
 * Trains a logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over all rows at once,
 * with a penalty on squared weights. Without chance: the same rows give the same weights.
 */
final class LogisticTrainer {

  /**
   * How to train.
   *
   * @param rounds over all rows
   * @param rate of learning
   * @param penalty on squared weights
   * @param atLeast features in fewer rows are left out
   */
  record Settings(int rounds, double rate, double penalty, int atLeast) {}

  private static final double TINY = 1e-8;

  private final Settings settings;

  LogisticTrainer(Settings settings) {
    this.settings = settings;
  }

  /** The weights of all features, the bias among them. */
  Map<String, Double> train(List<JudgedRow> rows) {
    List<String> names = new ArrayList<>();
    names.add(Weights.BIAS);
    counts(rows).forEach((f, n) -> addIf(names, f, n));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    int[][] known = new int[rows.size()][];
    for (int r = 0; r < known.length; r++) {
      known[r] = known(rows.get(r), numbers);
    }
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    for (int round = 0; round < settings.rounds(); round++) {
      step(rows, known, weights, squares);
    }
    Map<String, Double> out = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      out.put(names.get(i), weights[i]);
    }
    return out;
  }

  private void addIf(List<String> names, String feature, int count) {
    if (count >= settings.atLeast() || feature.startsWith(Weights.FRAME)) {
      names.add(feature);
    }
  }

  private static Map<String, Integer> counts(List<JudgedRow> rows) {
    Map<String, Integer> out = new TreeMap<>();
    rows.forEach(r -> r.features().stream().distinct().forEach(f -> out.merge(f, 1, Integer::sum)));
    return out;
  }

  private static int[] known(JudgedRow row, Map<String, Integer> numbers) {
    int[] found = new int[row.features().size() + 1];
    int n = 1; // the bias is feature 0 and in every row
    for (String f : row.features()) {
      Integer number = numbers.get(f);
      if (number != null) {
        found[n++] = number;
      }
    }
    return Arrays.copyOf(found, n);
  }

  private void step(List<JudgedRow> rows, int[][] known, double[] weights, double[] squares) {
    double[] gradient = new double[weights.length];
    for (int i = 1; i < weights.length; i++) {
      gradient[i] = settings.penalty() * weights[i];
    }
    for (int r = 0; r < known.length; r++) {
      double sum = 0;
      for (int f : known[r]) {
        sum += weights[f];
      }
      JudgedRow row = rows.get(r);
      double error = row.weight() * (1 / (1 + StrictMath.exp(-sum)) - (row.right() ? 1 : 0));
      for (int f : known[r]) {
        gradient[f] += error;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      squares[i] += gradient[i] * gradient[i];
      weights[i] -= settings.rate() * gradient[i] / (StrictMath.sqrt(squares[i]) + TINY);
    }
  }
}
