package org.chancery.language.dependency;

import java.util.Arrays;

/**
 * The output layer, as far as it takes to know the best transition. Immutable; shared by all
 * threads.
 *
 * <p>A hidden unit can change the difference between the scores of two transitions by no more than
 * its activation times the range of its weights: its reach. Most units reach little, since
 * activations are cubes. So the strong ones are summed first, for all transitions at once. What the
 * weak ones can still change between two transitions is at most (by Cauchy and Schwarz) the norm of
 * their reaches times the {@link #distances distance} of the two transitions' weights; that rules
 * out all transitions but one or a few, and for these alone the whole sum is taken. The answer is
 * that of all whole sums.
 */
final class Decision {
  /** A unit is strong whose reach is this or more; measured to be the quickest. */
  private static final float STRONG = 0.09f;

  /** Room for the rounding of sums of floats, which the bound does not know of. */
  private static final float ROUNDING = 1e-3f;

  private final int hidden;
  private final int shift;
  private final int each;
  private final int paddedOutputs;

  /** Weights from each hidden unit to the transitions. */
  private final float[][] byUnit;

  /** Weights to each transition from the hidden units. */
  private final float[][] byTransition;

  /** The highest less the lowest weight of each unit. */
  private final float[] range;

  /** See {@link #distances}. */
  private final float[][] distance;

  static final class Scratch {
    final float[] scores;
    final float[] reach;
    final int[] strong;
    int strongCount;

    private Scratch(int hidden, int outputs) {
      scores = new float[outputs];
      reach = new float[hidden];
      strong = new int[hidden];
    }
  }

  Decision(ParserModel model) {
    hidden = model.hidden();
    if (hidden % 4 != 0) {
      throw new IllegalArgumentException(
          "found " + hidden + " hidden units: expected a multiple of 4");
    }
    int outputs = model.transitions();
    shift = outputs - 1;
    each = shift / 2;
    paddedOutputs = (outputs - 4 + 15) / 16 * 16 + 4; // the JIT's loops begin with four alone
    byUnit = Rows.of(model.second(), outputs, paddedOutputs);
    byTransition = new float[outputs][hidden];
    range = new float[hidden];
    for (int j = 0; j < hidden; j++) {
      float highest = Float.NEGATIVE_INFINITY;
      float lowest = Float.POSITIVE_INFINITY;
      for (int t = 0; t < outputs; t++) {
        byTransition[t][j] = byUnit[j][t];
        highest = Math.max(highest, byUnit[j][t]);
        lowest = Math.min(lowest, byUnit[j][t]);
      }
      range[j] = highest - lowest;
    }
    distance = distances(byTransition, range);
  }

  /** How far the weights to two transitions are apart, in units of each hidden unit's range. */
  private static float[][] distances(float[][] byTransition, float[] range) {
    int n = byTransition.length;
    float[][] out = new float[n][n];
    for (int t = 0; t < n; t++) {
      for (int u = 0; u < t; u++) {
        double sum = 0;
        for (int j = 0; j < range.length; j++) {
          double apart = range[j] == 0 ? 0 : (byTransition[t][j] - byTransition[u][j]) / range[j];
          sum += apart * apart;
        }
        out[t][u] = (float) Math.sqrt(sum);
        out[u][t] = out[t][u];
      }
    }
    return out;
  }

  Scratch scratch() {
    return new Scratch(hidden, paddedOutputs);
  }

  /**
   * The best transition: left arcs come first, then right arcs, then shift. The first label is the
   * root's, which is not given here.
   *
   * @param x the hidden layer before its activation; its activation afterwards
   */
  int best(float[] x, boolean canShift, Scratch scratch) {
    cube(x, range, scratch.reach);
    float rest = split(scratch);
    Arrays.fill(scratch.scores, 0);
    Rows.addScaled(scratch.scores, byUnit, scratch.strong, scratch.strongCount, x);
    return decide(x, canShift, scratch, rest);
  }

  /**
   * Lists the strong units, and gives the norm of the reaches of the others. Which unit is strong
   * is as good as random, so there is no branch to guess wrong: the sign of the difference counts
   * and masks.
   */
  private static float split(Scratch scratch) {
    float[] reach = scratch.reach;
    int[] strong = scratch.strong;
    int strongCount = 0;
    float rest = 0;
    float otherRest = 0; // two sums, so that one addition need not wait for the one before
    for (int j = 0; j + 1 < reach.length; j += 2) {
      int isWeak = Float.floatToRawIntBits(reach[j] - STRONG) >> 31;
      strong[strongCount] = j;
      strongCount += 1 + isWeak;
      float weak = Float.intBitsToFloat(Float.floatToRawIntBits(reach[j]) & isWeak);
      rest += weak * weak;
      isWeak = Float.floatToRawIntBits(reach[j + 1] - STRONG) >> 31;
      strong[strongCount] = j + 1;
      strongCount += 1 + isWeak;
      weak = Float.intBitsToFloat(Float.floatToRawIntBits(reach[j + 1]) & isWeak);
      otherRest += weak * weak;
    }
    scratch.strongCount = strongCount;
    return (float) Math.sqrt(rest + otherRest);
  }

  private static void cube(float[] x, float[] range, float[] reach) {
    for (int j = 0; j < x.length; j++) {
      float activation = x[j] * x[j] * x[j];
      x[j] = activation;
      reach[j] = Math.abs(activation) * range[j];
    }
  }

  /**
   * Takes the whole sums for those transitions that may still be the best, if there are several.
   */
  private int decide(float[] x, boolean canShift, Scratch scratch, float rest) {
    float[] scores = scratch.scores;
    int last = canShift ? shift : shift - 1;
    scores[each] = Float.NEGATIVE_INFINITY;
    int ahead = 1;
    for (int t = 2; t <= last; t++) {
      if (scores[t] > scores[ahead]) {
        ahead = t;
      }
    }
    float[] apart = distance[ahead];
    int best = ahead;
    float highest = Float.NEGATIVE_INFINITY;
    boolean alone = true;
    for (int t = 1; t <= last; t++) {
      if (scores[t] >= scores[ahead] - rest * apart[t] - ROUNDING && t != ahead) {
        if (alone) {
          highest = product(x, byTransition[ahead]);
          alone = false;
        }
        float score = product(x, byTransition[t]);
        if (score > highest) {
          highest = score;
          best = t;
        }
      }
    }
    return best;
  }

  /** The whole score of a transition. */
  private static float product(float[] x, float[] weights) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int j = 0; j + 3 < x.length; j += 4) {
      a += x[j] * weights[j];
      b += x[j + 1] * weights[j + 1];
      c += x[j + 2] * weights[j + 2];
      d += x[j + 3] * weights[j + 3];
    }
    return (a + b) + (c + d);
  }
}
