package org.chancery.language.weights;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers by name, without the names: each name is known by a 64-bit key. Immutable; shared by all
 * threads.
 *
 * <p>The key of a name is a polynomial over its UTF-16 units, modulo 2^64, so that the key of two
 * names put together follows from the keys of the two ({@link #join}): features that are compounds
 * need no string. Two names of one table never share a key (building it fails); a name that is not
 * in it is taken for one that is with a chance of size / 2^64, about one in 10^13.
 */
public final class KeyTable {
  /** What {@link #get} answers for a name that is not there. */
  public static final int ABSENT = -1;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[] numbers;

  /** As {@link WeightsReader} found it. */
  KeyTable(long[] keys, int[] numbers) {
    this.keys = keys;
    this.numbers = numbers;
  }

  /**
   * A table that gives each name its place in the list; a name that stands twice has its later
   * place.
   *
   * @throws IllegalArgumentException where two different names share a key
   */
  public static KeyTable of(List<String> names) {
    int capacity = names.size() + names.size() / 2 + 1;
    KeyTable table = new KeyTable(new long[capacity], new int[capacity]);
    Arrays.fill(table.numbers, ABSENT);
    for (int i = 0; i < names.size(); i++) {
      long key = key(names.get(i));
      int at = table.slot(key);
      if (table.numbers[at] != ABSENT && !names.get(table.numbers[at]).equals(names.get(i))) {
        throw new IllegalArgumentException(
            names.get(i) + " and " + names.get(table.numbers[at]) + " share a key");
      }
      table.keys[at] = key;
      table.numbers[at] = i;
    }
    return table;
  }

  /** The same names with other numbers: {@code numbers[i]} in the place of {@code i}. */
  public KeyTable renumbered(int[] others) {
    int[] changed = numbers.clone();
    for (int i = 0; i < changed.length; i++) {
      changed[i] = changed[i] == ABSENT ? ABSENT : others[changed[i]];
    }
    return new KeyTable(keys, changed);
  }

  /** The number of the name with this key, or {@link #ABSENT}. */
  public int get(long key) {
    return numbers[slot(key)];
  }

  /** The number of a name, or {@link #ABSENT}. */
  public int get(CharSequence name) {
    return get(key(name));
  }

  /** The place of the key, or the empty one where it would stand. */
  private int slot(long key) {
    int at = home(key);
    while (numbers[at] != ABSENT && keys[at] != key) {
      at = at + 1 == keys.length ? 0 : at + 1;
    }
    return at;
  }

  /** The upper half of the key, well mixed, scaled to the number of places. */
  private int home(long key) {
    long mixed = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
    return (int) ((mixed >>> 32) * keys.length >>> 32);
  }

  /** The key of a name; 0 of the empty one. */
  public static long key(CharSequence name) {
    return append(0, name);
  }

  /** The key of a name with one unit more. */
  public static long append(long key, char unit) {
    return key * BASE + unit + 1;
  }

  /** The key of a name with another one behind it. */
  public static long append(long key, CharSequence name) {
    long out = key;
    for (int i = 0; i < name.length(); i++) {
      out = append(out, name.charAt(i));
    }
    return out;
  }

  /**
   * The key of two names put together.
   *
   * @param power {@link #power} of the length of the second
   */
  public static long join(long first, long second, long power) {
    return first * power + second;
  }

  /** What {@link #join} multiplies with to put a name of so many UTF-16 units behind another. */
  public static long power(int length) {
    long out = 1;
    for (int i = 0; i < length; i++) {
      out *= BASE;
    }
    return out;
  }

  long[] keys() {
    return keys;
  }

  int[] numbers() {
    return numbers;
  }
}
