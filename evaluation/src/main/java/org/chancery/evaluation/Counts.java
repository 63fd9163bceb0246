package org.chancery.evaluation;

import java.util.Collection;
import java.util.Locale;

/** Codes found and expected, counted: what precision, recall and F1 are made of. */
record Counts(int both, int got, int expected) {
  static final Counts NONE = new Counts(0, 0, 0);

  /** The counts of one set of codes against another. */
  static <T> Counts of(Collection<T> got, Collection<T> expected) {
    int both = (int) got.stream().filter(expected::contains).count();
    return new Counts(both, got.size(), expected.size());
  }

  Counts plus(Counts other) {
    return new Counts(both + other.both, got + other.got, expected + other.expected);
  }

  double precision() {
    return both / (double) Math.max(1, got);
  }

  double recall() {
    return both / (double) Math.max(1, expected);
  }

  double f1() {
    return 2.0 * both / Math.max(1, got + expected);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "F1 %.3f (P %.3f, R %.3f; %d)", f1(), precision(), recall(), expected);
  }
}
