package org.chancery.coding.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements by the stretches of a text in which they lie. To ask all elements of a long report about
 * each place in it would take the square of its length; in a stretch lie few.
 */
public final class Stretches<T> {
  /** UTF-16 units of a stretch: a few sentences. */
  private static final int LENGTH = 512;

  private final Map<Integer, List<T>> elements = new HashMap<>();

  /**
   * Adds one range of an element; of one element, all ranges together and in text order.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   */
  public void add(T element, int start, int end) {
    for (int k = start / LENGTH; k <= (end - 1) / LENGTH; k++) {
      List<T> here = elements.computeIfAbsent(k, x -> new ArrayList<>(4));
      if (here.isEmpty() || here.get(here.size() - 1) != element) {
        here.add(element);
      }
    }
  }

  /** Those with a range in the stretch of an offset, as they were added; some may lie beside it. */
  public List<T> near(int offset) {
    return elements.getOrDefault(offset / LENGTH, List.of());
  }
}
