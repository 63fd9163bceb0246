package org.chancery.coding.event;

/**
 * Adds up what features weigh, without writing their names: the hash of a name is had from the
 * hashes of its parts, which Java keeps with each string. Not thread-safe.
 */
final class FeatureSum implements FeatureSink {
  /** Powers of 31, with which Java hashes strings. */
  private static final int[] POWERS = powers(256);

  private final Weights weights;
  private double sum;

  FeatureSum(Weights weights) {
    this.weights = weights;
    this.sum = weights.weight(Weights.BIAS.hashCode());
  }

  @Override
  public void add(String scope, String name, String value) {
    int hash = joined(scope.hashCode(), name) * 31 + '=';
    sum += weights.weight(joined(hash, value));
  }

  /** Between 0 and 1. */
  double probability() {
    return Weights.logistic(sum);
  }

  /** The hash of a string and another behind it. */
  private static int joined(int hash, String next) {
    return hash * power(next.length()) + next.hashCode();
  }

  private static int power(int n) {
    int out = 1;
    int left = n;
    for (; left >= POWERS.length; left -= POWERS.length - 1) {
      out *= POWERS[POWERS.length - 1];
    }
    return out * POWERS[left];
  }

  private static int[] powers(int n) {
    int[] out = new int[n];
    out[0] = 1;
    for (int i = 1; i < n; i++) {
      out[i] = out[i - 1] * 31;
    }
    return out;
  }
}
