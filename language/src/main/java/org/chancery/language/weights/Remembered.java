package org.chancery.language.weights;

import org.jspecify.annotations.Nullable;

/**
 * A bounded memory of what was computed: each place holds what was put there last. Threads share it
 * without locks: values are immutable, and whoever loses a race computes again what is the same.
 *
 * <p>A value must tell for what it was computed, since another may stand in its place.
 */
public final class Remembered<V> {
  private final @Nullable Object[] places;
  private final int shift;

  /**
   * @param bits 2 to the power of it places
   */
  public Remembered(int bits) {
    places = new Object[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** What was put last at the place of this hash, maybe for another one. */
  @SuppressWarnings("unchecked") // only put() writes
  public @Nullable V get(int hash) {
    return (V) places[place(hash)];
  }

  public void put(int hash, V value) {
    places[place(hash)] = value;
  }

  private int place(int hash) {
    return (hash * 0x9E3779B1) >>> shift;
  }
}
