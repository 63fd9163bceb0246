package org.chancery.coding.event;

import java.util.Map;
import java.util.TreeMap;

/**
 * Weights by the hash of the feature's name. Two names of one hash share the sum of their weights:
 * of ten thousand features not one pair in a hundred such files. Immutable.
 */
final class HashedWeights {
  private final int mask;
  private final int[] keys;
  private final double[] values;
  private final boolean[] taken;

  HashedWeights(Map<String, Double> weights) {
    int size = Integer.highestOneBit(Math.max(weights.size(), 4)) * 4;
    this.mask = size - 1;
    this.keys = new int[size];
    this.values = new double[size];
    this.taken = new boolean[size];
    new TreeMap<>(weights).forEach(this::put);
  }

  private void put(String name, double weight) {
    int at = slot(name.hashCode());
    taken[at] = true;
    keys[at] = name.hashCode();
    values[at] += weight;
  }

  /** The weight of a feature whose name has this hash; 0 of one that is unknown. */
  double of(int hash) {
    return values[slot(hash)];
  }

  private int slot(int hash) {
    int at = spread(hash) & mask;
    while (taken[at] && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static int spread(int hash) {
    int x = hash * 0x9E3779B1;
    return x ^ x >>> 15;
  }
}
