package org.chancery.analysis.duplicates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentences that stand in many reports: "The United Nations has 193 Member States", "The two
 * leaders agreed to stay in touch". They say nothing of whether two reports are copies. What tells
 * them from the sentences of a story that many print is time: copies of a story are of one week,
 * standing sentences come again in {@value #WEEKS} different weeks or more.
 */
public final class StandingSentences {
  /** None are known. */
  public static final StandingSentences NONE = new StandingSentences(new long[0]);

  /** In so many different weeks a sentence was seen that is said to stand. */
  public static final int WEEKS = 5;

  private final long[] keys;

  private StandingSentences(long[] keys) {
    this.keys = keys;
  }

  /** How many there are. */
  public int size() {
    return keys.length;
  }

  /** The text without them, and without mastheads, credits and notices. */
  String without(String text) {
    return Sentences.of(text).stream()
        .map(this::line)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String line(List<String> sentences) {
    return keys.length == 0
        ? String.join(" ", sentences)
        : sentences.stream().filter(s -> !stands(s)).collect(Collectors.joining(" "));
  }

  private boolean stands(String sentence) {
    return Arrays.binarySearch(keys, Sentences.key(sentence)) >= 0;
  }

  /**
   * Counts the weeks in which sentences are seen. Memory is bounded: sixteen bytes for a sentence,
   * {@value #MOST} sentences; when they are that many, those of one week alone are forgotten. Not
   * safe for several threads at once. As long as nothing is forgotten, the order of reports does
   * not matter.
   */
  public static final class Builder {
    /** Sentences remembered at once. */
    static final int MOST = 1 << 22;

    private static final int START = 1 << 12;
    private static final int DAYS_OF_WEEK = 7;

    private long[] keys = new long[START];
    private long[] weeks = new long[START];
    private int size;

    /** Takes the sentences of a report that was published on a day. */
    public void add(String text, LocalDate published) {
      long week = Math.floorDiv(published.toEpochDay(), DAYS_OF_WEEK);
      long bit = 1L << Math.floorMod(week, Long.SIZE);
      Sentences.of(text).forEach(line -> line.forEach(s -> count(Sentences.key(s), bit)));
    }

    /** The standing ones of what was seen so far. */
    public StandingSentences build() {
      long[] standing = new long[size];
      int n = 0;
      for (int i = 0; i < keys.length; i++) {
        if (Long.bitCount(weeks[i]) >= WEEKS) {
          standing[n++] = keys[i];
        }
      }
      standing = Arrays.copyOf(standing, n);
      Arrays.sort(standing);
      return new StandingSentences(standing);
    }

    private void count(long key, long bit) {
      int at = place(key);
      if (keys[at] == 0) {
        keys[at] = key;
        size++;
      }
      weeks[at] |= bit;
      if (size > keys.length / 2) {
        makeRoom();
      }
    }

    private int place(long key) {
      int at = (int) key & (keys.length - 1);
      while (keys[at] != 0 && keys[at] != key) {
        at = (at + 1) & (keys.length - 1);
      }
      return at;
    }

    private void makeRoom() {
      long[] oldKeys = keys;
      long[] oldWeeks = weeks;
      boolean full = keys.length >= 2 * MOST;
      keys = new long[full ? keys.length : 2 * keys.length];
      weeks = new long[keys.length];
      size = 0;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0 && (!full || Long.bitCount(oldWeeks[i]) > 1)) {
          int at = place(oldKeys[i]);
          keys[at] = oldKeys[i];
          weeks[at] = oldWeeks[i];
          size++;
        }
      }
    }
  }
}
