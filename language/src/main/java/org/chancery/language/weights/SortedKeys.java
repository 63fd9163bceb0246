package org.chancery.language.weights;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Names in an order of their own, without the names: each has a place, found by its 64-bit key (see
 * {@link KeyTable}). Immutable; shared by all threads.
 *
 * <p>What belongs to a name stands at its place in arrays beside, so a name costs eight bytes and
 * nothing is left empty; and it is read as it stands. Keys are mixed, so that they spread evenly,
 * and sorted; the first bits of one lead to about four.
 */
public final class SortedKeys {
  /** What {@link #get} answers for a name that is not there. */
  public static final int ABSENT = -1;

  private static final int TOGETHER = 4;

  private final long[] keys;
  private final int[] starts;
  private final int shift;

  private SortedKeys(long[] keys) {
    this.keys = keys;
    int bits = 1;
    while (keys.length >> bits > TOGETHER) {
      bits++;
    }
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    for (long key : keys) {
      starts[bucket(key) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /**
   * A place for each of different names.
   *
   * @throws IllegalArgumentException where two of them share a key
   */
  public static SortedKeys of(List<String> names) {
    long[] keys = names.stream().mapToLong(n -> mix(KeyTable.key(n))).sorted().toArray();
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] == keys[i - 1]) {
        throw new IllegalArgumentException("two names share a key, or one stands twice");
      }
    }
    return new SortedKeys(keys);
  }

  /** As {@link #write} wrote it. */
  public static SortedKeys read(WeightsReader in) throws IOException {
    long[] keys = in.longs();
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] <= keys[i - 1]) {
        throw new IOException("found keys out of order");
      }
    }
    return new SortedKeys(keys);
  }

  public void write(WeightsWriter out) throws IOException {
    out.longs(keys);
  }

  public int size() {
    return keys.length;
  }

  /** The place of the name with this key, from 0, or {@link #ABSENT}. */
  public int get(long key) {
    long mixed = mix(key);
    int bucket = bucket(mixed);
    for (int i = starts[bucket], end = starts[bucket + 1]; i < end; i++) {
      if (keys[i] == mixed) {
        return i;
      }
    }
    return ABSENT;
  }

  /** The place of a name, or {@link #ABSENT}. */
  public int get(CharSequence name) {
    return get(KeyTable.key(name));
  }

  /** Keys are sorted as signed numbers, so the sign is turned to count from 0. */
  private int bucket(long mixed) {
    return (int) ((mixed ^ Long.MIN_VALUE) >>> shift);
  }

  /** Each key has a mixed one of its own. */
  private static long mix(long key) {
    long x = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
    return x ^ (x >>> 32);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SortedKeys that && Arrays.equals(keys, that.keys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }
}
