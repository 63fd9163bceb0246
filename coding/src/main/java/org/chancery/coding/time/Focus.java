package org.chancery.coding.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What times a text has spoken of so far. Immutable.
 *
 * @param day the last day, if any
 * @param last the last time, of whatever length
 * @param told the last time that something was told of, apart from what only names a thing ("the
 *     2015 accord") or says how long it has lasted
 * @param age how many sentences ago {@code told} was
 */
record Focus(Optional<LocalDate> day, Optional<When> last, Optional<When> told, int age) {
  static final Focus NONE = new Focus(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  private static final int MONTHS_APART = 12;
  private static final int MONTHS_ON = 6;

  Focus nextSentence() {
    return new Focus(day, last, told, age + 1);
  }

  /** Without what was told. */
  Focus untold() {
    return new Focus(day, last, Optional.empty(), age);
  }

  /**
   * @param tells whether something is told of that time
   */
  Focus after(When when, boolean tells) {
    return new Focus(
        when.isDay() ? Optional.of(when.from()) : day,
        Optional.of(when),
        tells ? Optional.of(when) : told,
        tells ? 0 : age);
  }

  /** So many units from what was spoken of last, where that is known as precisely as the unit. */
  Optional<When> shifted(Unit unit, int by) {
    Optional<LocalDate> anchor =
        switch (unit) {
          case DAY, WEEK, WEEKEND -> day;
          case MONTH -> last.filter(w -> !w.isYear()).map(When::from);
          case YEAR -> last.map(When::from);
        };
    return anchor.map(d -> unit.around(unit.shift(d, by)));
  }

  /**
   * A past day without its year, in the light of what was told just before: where that was long
   * ago, the story may be of then. A month or day told soon after another is of its year; after a
   * mere year nobody knows.
   *
   * @param near the last such day before the report
   */
  Optional<LocalDate> retold(LocalDate near) {
    if (age > 1 || told.isEmpty() || !told.get().to().plusMonths(MONTHS_APART).isBefore(near)) {
      return Optional.of(near);
    }
    LocalDate start = told.get().from();
    LocalDate then = near.withYear(start.getYear());
    return Optional.of(then.isBefore(start) ? then.plusYears(1) : then)
        .filter(d -> !told.get().isYear() && d.isBefore(start.plusMonths(MONTHS_ON)));
  }
}
