package org.chancery.analysis.duplicates;

/**
 * MinHash in bands: two texts share a band where the least hashes of their shingles agree under
 * each of its {@value #ROWS} functions, which happens with the chance J<sup>2</sup> for texts that
 * are alike by J. With {@value #COUNT} bands a pair of J = .3 shares one with a chance of .998, a
 * pair of J = .02 with one of .025.
 */
final class Bands {
  static final int COUNT = 64;
  static final int ROWS = 2;

  private static final long[] SEEDS = new long[COUNT * ROWS];

  static {
    for (int i = 0; i < SEEDS.length; i++) {
      SEEDS[i] = Hashes.mix(i);
    }
  }

  private Bands() {}

  /** The hash of each band; none for a text without words. */
  static int[] of(long[] shingles) {
    if (shingles.length == 0) {
      return new int[0];
    }
    int[] bands = new int[COUNT];
    for (int b = 0; b < COUNT; b++) {
      long h = b;
      for (int r = 0; r < ROWS; r++) {
        h = Hashes.of(h, least(shingles, SEEDS[b * ROWS + r]));
      }
      bands[b] = Hashes.upper(h);
    }
    return bands;
  }

  private static long least(long[] shingles, long seed) {
    long least = Long.MAX_VALUE;
    for (long s : shingles) {
      least = Math.min(least, Hashes.mix(s ^ seed));
    }
    return least;
  }
}
