package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dates of reports, with how many there are of each. */
final class Days {
  private final NavigableMap<LocalDate, Integer> reports = new TreeMap<>();

  void add(LocalDate day) {
    reports.merge(day, 1, Integer::sum);
  }

  Days with(Days others) {
    Days all = new Days();
    all.reports.putAll(reports);
    others.reports.forEach((day, n) -> all.reports.merge(day, n, Integer::sum));
    return all;
  }

  boolean isEmpty() {
    return reports.isEmpty();
  }

  @Nullable LocalDate first() {
    return isEmpty() ? null : reports.firstKey();
  }

  @Nullable LocalDate last() {
    return isEmpty() ? null : reports.lastKey();
  }

  NavigableSet<LocalDate> all() {
    return Collections.unmodifiableNavigableSet(reports.navigableKeySet());
  }

  /** Reports from one day to another, both included. */
  int within(LocalDate from, LocalDate to) {
    return reports.subMap(from, true, to, true).values().stream().mapToInt(n -> n).sum();
  }
}
