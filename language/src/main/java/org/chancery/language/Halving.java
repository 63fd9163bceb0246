package org.chancery.language;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds a place in what stands in text order, in a number of steps that grows with the logarithm of
 * its length: stages ask again and again, and a report may be long.
 */
public final class Halving {
  private Halving() {}

  /**
   * How many elements come before a place.
   *
   * @param before whether an element does; true for none behind one of which it is false
   */
  public static <T> int count(List<T> inOrder, Predicate<? super T> before) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before.test(inOrder.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
