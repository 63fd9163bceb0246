package org.chancery.analysis.duplicates;

import java.util.Comparator;

/**
 * Two reports of which one is a copy of the other.
 *
 * @param first by {@link Sketched#FIRST}
 */
public record Copy(String first, String second, Likeness likeness) {
  static final Comparator<Copy> ORDER =
      Comparator.comparing(Copy::first).thenComparing(Copy::second);
}
