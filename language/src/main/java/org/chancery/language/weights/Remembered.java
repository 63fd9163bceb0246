package org.chancery.language.weights;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for words of late. The memory is bounded, by number and by the length of a
 * word. Threads share it without locks: entries are immutable, and whoever loses a race works out
 * again what is the same.
 */
public final class Remembered<V> {
  /** How many places a word can have; the oldest in them gives way. */
  private static final int PLACES = 4;

  /** Longer words do not come again, and would fill memory. */
  private static final int LONGEST = 64;

  private record Entry<V>(String word, String tag, V value) {}

  private final @Nullable Entry<V>[] entries;
  private final int shift;
  private final BiFunction<String, String, V> maker;

  /**
   * @param bits 2 to the power of it words are remembered
   * @param maker works out what depends on a word and a tag, and on nothing else
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // only this class writes entries
  public Remembered(int bits, BiFunction<String, String, V> maker) {
    this.entries = new Entry[1 << bits];
    this.shift = Integer.SIZE - bits;
    this.maker = maker;
  }

  /** What depends on the word alone. */
  public V of(String word) {
    return of(word, "");
  }

  /** What depends on a word and a tag. */
  public V of(String word, String tag) {
    int hash = 31 * word.hashCode() + tag.hashCode();
    int set = (hash * 0x9E3779B1) >>> shift & -PLACES;
    for (int i = set; i < set + PLACES; i++) {
      Entry<V> known = entries[i];
      if (known != null && known.word.equals(word) && known.tag.equals(tag)) {
        return known.value;
      }
    }
    V value = maker.apply(word, tag);
    if (word.length() <= LONGEST) {
      System.arraycopy(entries, set, entries, set + 1, PLACES - 1);
      entries[set] = new Entry<>(word, tag, value);
    }
    return value;
  }
}
