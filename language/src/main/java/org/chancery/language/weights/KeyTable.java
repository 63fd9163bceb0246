package org.chancery.language.weights;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
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

  private final SortedKeys keys;

  /** The number of the name at each place. */
  private final int[] numbers;

  private KeyTable(SortedKeys keys, int[] numbers) {
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
    SortedKeys keys = SortedKeys.of(List.copyOf(new LinkedHashSet<>(names)));
    int[] numbers = new int[keys.size()];
    for (int i = 0; i < names.size(); i++) {
      numbers[keys.get(names.get(i))] = i;
    }
    return new KeyTable(keys, numbers);
  }

  /** As {@link #write} wrote it. */
  static KeyTable read(WeightsReader in) throws IOException {
    KeyTable table = new KeyTable(SortedKeys.read(in), in.ints());
    if (table.keys.size() != table.numbers.length) {
      throw new IOException("found a damaged table of keys");
    }
    return table;
  }

  void write(WeightsWriter out) throws IOException {
    keys.write(out);
    out.ints(numbers);
  }

  /** The same names with other numbers: {@code others[i]} in the place of {@code i}. */
  public KeyTable renumbered(int[] others) {
    return new KeyTable(keys, Arrays.stream(numbers).map(n -> others[n]).toArray());
  }

  /** The number of the name with this key, or {@link #ABSENT}. */
  public int get(long key) {
    int place = keys.get(key);
    return place == SortedKeys.ABSENT ? ABSENT : numbers[place];
  }

  /** The number of a name, or {@link #ABSENT}. */
  public int get(CharSequence name) {
    return get(key(name));
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
}
