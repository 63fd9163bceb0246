package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What reports state in one standing: how many, when, and the words of the first and the last. */
final class StandingTally {
  /** The latest first; those without a date are kept only where there are no others. */
  private static final Comparator<Evidence> LATEST =
      Comparator.comparing(
              (Evidence e) -> e.report().day(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(Evidence.BY_DATE.reversed());

  private final TreeSet<Evidence> earliest = new TreeSet<>(Evidence.BY_DATE);
  private final TreeSet<Evidence> latest = new TreeSet<>(LATEST);
  private int reports;
  private Days days = new Days();

  void add(Evidence evidence) {
    reports++;
    if (evidence.report().day() != null) {
      days.add(evidence.report().day());
    }
    keep(evidence);
  }

  void addAll(StandingTally other) {
    reports += other.reports;
    days = days.with(other.days);
    other.earliest.forEach(this::keep);
    other.latest.forEach(this::keep);
  }

  private void keep(Evidence evidence) {
    keep(earliest, evidence);
    keep(latest, evidence);
  }

  private static void keep(TreeSet<Evidence> kept, Evidence evidence) {
    kept.add(evidence);
    if (kept.size() > RegisterBuilder.KEPT) {
      kept.pollLast();
    }
  }

  int reports() {
    return reports;
  }

  Days days() {
    return days;
  }

  /** By date. */
  List<Evidence> evidence() {
    TreeSet<Evidence> all = new TreeSet<>(earliest);
    all.addAll(latest);
    return new ArrayList<>(all);
  }
}
