package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.List;

/** Reports that do not fit together. They are kept as they are: nothing here says who is right. */
public sealed interface Conflict {
  /** The tenures that it is about: one or two. */
  List<Tenure> tenures();

  /**
   * Two persons are said to hold an office that one holds at a time, and the dates of the reports
   * overlap. A return to office looks like this too; then one of them has no report in between.
   *
   * @param from first day of the overlap
   * @param to last day of the overlap
   * @param reports that say so of the first person from one to the other
   * @param otherReports those of the second
   */
  record TwoHolders(
      Tenure tenure, Tenure other, LocalDate from, LocalDate to, int reports, int otherReports)
      implements Conflict {
    @Override
    public List<Tenure> tenures() {
      return List.of(tenure, other);
    }
  }

  /**
   * A report says former, and both an earlier and a later one say held.
   *
   * @param before the last day before it on which it is held
   * @param former the first such day on which it is former
   * @param after the first day after it on which it is held
   * @param reports that say former in between, in all
   */
  record FormerWhileHeld(
      Tenure tenure, LocalDate before, LocalDate former, LocalDate after, int reports)
      implements Conflict {
    @Override
    public List<Tenure> tenures() {
      return List.of(tenure);
    }
  }

  /** One name and one office, but two countries: perhaps one person, kept as two. */
  record TwoCountries(Tenure tenure, Tenure other) implements Conflict {
    @Override
    public List<Tenure> tenures() {
      return List.of(tenure, other);
    }
  }
}
