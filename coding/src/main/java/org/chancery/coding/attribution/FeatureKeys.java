package org.chancery.coding.attribution;

import java.util.Arrays;

/** Features as 32-bit keys, from the hashes that Java keeps with each string. Not thread-safe. */
public final class FeatureKeys implements Features {
  private int[] keys = new int[128];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int key(int i) {
    return keys[i];
  }

  /** A copy of the keys, in the order in which they were added. */
  public int[] toArray() {
    return Arrays.copyOf(keys, size);
  }

  @Override
  public void add(String template) {
    put(spread(template.hashCode()));
  }

  @Override
  public void add(String template, String a) {
    put(spread(spread(template.hashCode()) + a.hashCode()));
  }

  @Override
  public void add(String template, String a, String b) {
    put(spread(spread(spread(template.hashCode()) + a.hashCode()) + b.hashCode()));
  }

  @Override
  public void add(String template, String a, String b, String c) {
    int two = spread(spread(spread(template.hashCode()) + a.hashCode()) + b.hashCode());
    put(spread(two + c.hashCode()));
  }

  private void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key == 0 ? 1 : key; // 0 is of no feature
  }

  /** The finalizer of MurmurHash3 (Austin Appleby, public domain): every bit counts everywhere. */
  private static int spread(int h) {
    int x = h * 0x9E3779B9;
    x ^= x >>> 16;
    x *= 0x85EBCA6B;
    x ^= x >>> 13;
    x *= 0xC2B2AE35;
    return x ^ x >>> 16;
  }
}
