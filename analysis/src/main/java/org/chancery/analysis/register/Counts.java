package org.chancery.analysis.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each of several values was seen. Sorted, so that nothing depends on an order. */
final class Counts<T extends Comparable<T>> {
  private final Map<T, Integer> seen = new TreeMap<>();

  void add(T value) {
    seen.merge(value, 1, Integer::sum);
  }

  void addAll(Counts<T> others) {
    others.seen.forEach((value, n) -> seen.merge(value, n, Integer::sum));
  }

  int of(T value) {
    return seen.getOrDefault(value, 0);
  }

  /** The values, most often seen first, then in their own order. */
  List<T> ranked() {
    Comparator<Map.Entry<T, Integer>> often = Map.Entry.comparingByValue(Comparator.reverseOrder());
    return seen.entrySet().stream()
        .sorted(often.thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
