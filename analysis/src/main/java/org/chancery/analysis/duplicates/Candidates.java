package org.chancery.analysis.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Pairs of texts that share a band. The bands are gone through one after the other, so that besides
 * the sketches memory holds one number for a text, and one for each pair.
 *
 * <p>A band that many share stands for one story that all print, or for a formula. In either case
 * each is paired with the first that has the band and with the {@value #BEFORE} before it, not with
 * all: pairs grow with texts, not with their square.
 */
final class Candidates {
  /** Of those that share a band, with how many before it each is paired. */
  static final int BEFORE = 32;

  private long[] pairs = new long[1 << 12];
  private int size;

  private Candidates() {}

  /**
   * Calls {@code each} with every pair once: the place of the earlier in the list in the upper
   * half, that of the later in the lower.
   */
  static void of(List<Sketch> texts, LongConsumer each) {
    Candidates candidates = new Candidates();
    for (int band = 0; band < Bands.COUNT; band++) {
      candidates.band(texts, band);
      candidates.distinct();
    }
    Arrays.stream(candidates.pairs, 0, candidates.size).forEach(each);
  }

  private void band(List<Sketch> texts, int band) {
    long[] rows = new long[texts.size()];
    int n = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).shingles() > 0) {
        rows[n++] = texts.get(i).band(band) << 32 | i;
      }
    }
    Arrays.sort(rows, 0, n);
    int start = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || rows[i] >>> 32 != rows[start] >>> 32) {
        run(rows, start, i);
        start = i;
      }
    }
  }

  private void run(long[] rows, int start, int end) {
    for (int j = start + 1; j < end; j++) {
      int from = Math.max(start, j - BEFORE);
      if (from > start) {
        add(rows[start], rows[j]);
      }
      for (int i = from; i < j; i++) {
        add(rows[i], rows[j]);
      }
    }
  }

  private void add(long earlier, long later) {
    if (size == pairs.length) {
      distinct();
      if (size > pairs.length / 2) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
    }
    pairs[size++] = earlier << 32 | later & 0xffffffffL;
  }

  private void distinct() {
    Arrays.sort(pairs, 0, size);
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[n++] = pairs[i];
      }
    }
    size = n;
  }
}
