package org.chancery.coding.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * A row of tokens with a score for each label of each: the best labels together, and how likely
 * each label of each token is, by the sums over all rows of labels (Lafferty, McCallum and Pereira
 * 2001). Not thread-safe. Uses {@link StrictMath}, so that all machines agree.
 */
public final class Chain {
  private final float[] transitions;
  private final boolean[] starts;
  private final int labels;
  private final float[][] scores;

  /**
   * @param transitions score of label b behind label a at {@code a * labels + b}
   * @param scores of each token, for each label; may be filled in afterwards
   */
  public Chain(List<String> names, float[] transitions, float[][] scores) {
    this.transitions = transitions;
    this.labels = names.size();
    this.scores = scores;
    this.starts = new boolean[labels];
    for (int b = 0; b < labels; b++) {
      starts[b] = ChainModel.allowed(names, -1, b);
    }
  }

  /** The best labels together (Viterbi). */
  public int[] best() {
    int n = scores.length;
    float[] before = new float[labels];
    float[] now = new float[labels];
    byte[][] from = new byte[n][labels];
    for (int i = 0; i < n; i++) {
      for (int b = 0; b < labels; b++) {
        float top = i > 0 ? Float.NEGATIVE_INFINITY : starts[b] ? 0 : ChainModel.NEVER;
        for (int a = 0; i > 0 && a < labels; a++) {
          float score = before[a] + transitions[a * labels + b];
          if (score > top) {
            top = score;
            from[i][b] = (byte) a;
          }
        }
        now[b] = top + scores[i][b];
      }
      float[] swap = before;
      before = now;
      now = swap;
    }
    int[] out = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      out[i] = i == n - 1 ? top(before) : from[i + 1][out[i + 1]];
    }
    return out;
  }

  private static int top(float[] scores) {
    int out = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[out]) {
        out = k;
      }
    }
    return out;
  }

  /**
   * The sums over all rows of labels.
   *
   * @param labels of each token the probability of each label
   * @param pairs how many times label b is to be expected behind label a, at {@code a * labels + b}
   * @param logSum the logarithm of the sum of the exponential scores of all rows
   */
  @SuppressWarnings("ArrayRecordComponent") // made in the innermost loop of training
  public record Sums(double[][] labels, double[] pairs, double logSum) {}

  /** The sums, kept in range by dividing those of each token by their total. */
  public Sums sums() {
    int n = scores.length;
    double[] steps = new double[transitions.length];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = StrictMath.exp(transitions[k]);
    }
    double logSum = 0;
    double[][] here = new double[n][labels];
    for (int i = 0; i < n; i++) {
      float top = scores[i][top(scores[i])];
      logSum += top;
      for (int b = 0; b < labels; b++) {
        here[i][b] = StrictMath.exp(scores[i][b] - top);
      }
    }
    double[] totals = new double[n];
    double[][] forward = forward(here, steps, totals);
    double[][] backward = backward(here, steps, totals);
    for (double total : totals) {
      logSum += StrictMath.log(total);
    }
    double[] pairs = pairs(here, steps, totals, forward, backward);
    for (int i = 0; i < n; i++) {
      for (int b = 0; b < labels; b++) {
        forward[i][b] *= backward[i][b];
      }
    }
    return new Sums(forward, pairs, logSum);
  }

  private double[][] forward(double[][] here, double[] steps, double[] totals) {
    double[][] out = new double[here.length][labels];
    for (int i = 0; i < here.length; i++) {
      for (int b = 0; b < labels; b++) {
        double sum = i == 0 && starts[b] ? 1 : 0;
        for (int a = 0; i > 0 && a < labels; a++) {
          sum += out[i - 1][a] * steps[a * labels + b];
        }
        out[i][b] = sum * here[i][b];
        totals[i] += out[i][b];
      }
      for (int b = 0; b < labels; b++) {
        out[i][b] /= totals[i];
      }
    }
    return out;
  }

  private double[][] backward(double[][] here, double[] steps, double[] totals) {
    int n = here.length;
    double[][] out = new double[n][labels];
    Arrays.fill(out[n - 1], 1);
    for (int i = n - 2; i >= 0; i--) {
      for (int a = 0; a < labels; a++) {
        for (int b = 0; b < labels; b++) {
          out[i][a] += steps[a * labels + b] * here[i + 1][b] * out[i + 1][b] / totals[i + 1];
        }
      }
    }
    return out;
  }

  private double[] pairs(
      double[][] here, double[] steps, double[] totals, double[][] forward, double[][] backward) {
    double[] out = new double[steps.length];
    for (int i = 1; i < here.length; i++) {
      for (int a = 0; a < labels; a++) {
        for (int b = 0; b < labels; b++) {
          out[a * labels + b] +=
              forward[i - 1][a] * steps[a * labels + b] * here[i][b] * backward[i][b] / totals[i];
        }
      }
    }
    return out;
  }
}
