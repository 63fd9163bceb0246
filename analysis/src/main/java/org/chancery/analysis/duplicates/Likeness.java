package org.chancery.analysis.duplicates;

import java.util.Arrays;

/**
 * How like two texts are, by their sketches. Exact where both have no more than {@value
 * Sketch#SAMPLE} shingles, else an estimate with a standard error of .03 or less.
 *
 * @param jaccard shingles that both have, of those that either has, 0 to 1
 * @param containment shingles that both have, of those of the shorter text, 0 to 1
 * @param shared about how many shingles both have
 * @param ratio length of the shorter by that of the longer, 0 to 1
 * @param otherNames whether each has at least two names, each more than once, that the other has
 *     nowhere: two calls told by one formula, not two copies
 */
public record Likeness(
    double jaccard, double containment, int shared, double ratio, boolean otherNames) {
  /** A copy has at least this much of the shorter text in common with the other. */
  public static final double CONTAINMENT = 0.5;

  /** A text as much the same as this may have been published again at any time. */
  public static final double JACCARD = 0.8;

  /** Days between two publications within which copies and updates are expected. */
  public static final int DAYS = 3;

  /** What is shorter, measured by the longer, quotes it or is a part of it, but is no copy. */
  public static final double RATIO = 0.25;

  /** Fewer shingles in common than this tell nothing, if the texts are not the same. */
  public static final int SHARED = 12;

  private static final double SAME = 0.95;
  private static final int OTHER_NAMES = 2;
  private static final Likeness NONE = new Likeness(0, 0, 0, 0, false);

  /** Compares two texts; the order does not matter. */
  public static Likeness of(Sketch a, Sketch b) {
    Sketch shorter = a.shingles() <= b.shingles() ? a : b;
    Sketch longer = a.shingles() <= b.shingles() ? b : a;
    if (shorter.shingles() == 0) {
      return NONE;
    }
    int limit = Math.min(limit(a), limit(b));
    int ofShorter = below(shorter.sample(), limit);
    int ofLonger = below(longer.sample(), limit);
    int both = both(shorter.sample(), ofShorter, longer.sample(), ofLonger);
    double containment = both / (double) Math.max(1, ofShorter);
    return new Likeness(
        both / (double) Math.max(1, ofShorter + ofLonger - both),
        Math.min(1, containment),
        (int) Math.round(Math.min(1, containment) * shorter.shingles()),
        shorter.shingles() / (double) longer.shingles(),
        Names.onlyIn(a.names(), b.names()) >= OTHER_NAMES
            && Names.onlyIn(b.names(), a.names()) >= OTHER_NAMES);
  }

  /**
   * Whether one is a copy of the other.
   *
   * @param daysApart between their publications; 0 where one of the dates is not known
   */
  public boolean copy(long daysApart) {
    if (jaccard >= SAME) {
      return true;
    }
    if (otherNames || shared < SHARED) {
      return false;
    }
    return jaccard >= JACCARD
        || containment >= CONTAINMENT && ratio >= RATIO && Math.abs(daysApart) <= DAYS;
  }

  /** Hashes up to this one are all in the sample. */
  private static int limit(Sketch s) {
    int[] sample = s.sample();
    return s.complete() ? Integer.MAX_VALUE : sample[sample.length - 1];
  }

  private static int below(int[] sample, int limit) {
    int at = Arrays.binarySearch(sample, limit);
    return at >= 0 ? at + 1 : -at - 1;
  }

  private static int both(int[] a, int ofA, int[] b, int ofB) {
    int both = 0;
    int j = 0;
    for (int i = 0; i < ofA; i++) {
      while (j < ofB && b[j] < a[i]) {
        j++;
      }
      if (j < ofB && b[j] == a[i]) {
        both++;
      }
    }
    return both;
  }
}
