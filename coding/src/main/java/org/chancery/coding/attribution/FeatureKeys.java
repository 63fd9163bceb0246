package org.chancery.coding.attribution;

import java.util.Arrays;

/** Features as 32-bit keys, from the hashes that Java keeps with each string. Not thread-safe. */
public final class FeatureKeys implements Features {
  /** Odd and without a pattern, unlike the 31 with which Java hashes strings. */
  private static final int FACTOR = 0x9E3779B1;

  private int[] keys = new int[128];
  private int size;
  private int[] scratch = new int[128];
  private int[] moreScratch = new int[128];

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int key(int i) {
    return keys[i];
  }

  /** Room for as many numbers as there are keys, for whoever looks them up. */
  int[] scratch() {
    return scratch;
  }

  int[] moreScratch() {
    return moreScratch;
  }

  /** A copy of the keys, in the order in which they were added. */
  public int[] toArray() {
    return Arrays.copyOf(keys, size);
  }

  @Override
  public void add(String template) {
    put(template.hashCode());
  }

  @Override
  public void add(String template, String a) {
    put(template.hashCode() * FACTOR + a.hashCode());
  }

  @Override
  public void add(String template, String a, String b) {
    put((template.hashCode() * FACTOR + a.hashCode()) * FACTOR + b.hashCode());
  }

  @Override
  public void add(String template, String a, String b, String c) {
    int two = (template.hashCode() * FACTOR + a.hashCode()) * FACTOR + b.hashCode();
    put(two * FACTOR + c.hashCode());
  }

  private void put(int hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      scratch = new int[2 * size];
      moreScratch = new int[2 * size];
    }
    int key = spread(hash);
    keys[size++] = key == 0 ? 1 : key; // 0 is of no feature
  }

  /** The finalizer of MurmurHash3 (Austin Appleby, public domain): every bit counts everywhere. */
  private static int spread(int h) {
    int x = h ^ h >>> 16;
    x *= 0x85EBCA6B;
    x ^= x >>> 13;
    x *= 0xC2B2AE35;
    return x ^ x >>> 16;
  }
}
