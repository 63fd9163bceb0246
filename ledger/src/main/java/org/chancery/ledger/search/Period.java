package org.chancery.ledger.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.words.Facet;

/**
 * Days from one to another, both of them in it.
 *
 * @param from not after {@code to}
 */
record Period(LocalDate from, LocalDate to) {
  private static final int MONTHS = 12;

  /** As a query: the years that are wholly in it, the months that remain, the days that remain. */
  Query query() {
    List<String> words = new ArrayList<>();
    LocalDate day = from;
    while (!day.isAfter(to)) {
      YearMonth month = YearMonth.from(day);
      boolean year =
          day.getDayOfYear() == 1 && !day.withMonth(MONTHS).withDayOfMonth(31).isAfter(to);
      if (year) {
        words.add(Facet.YEAR.word(String.format("%04d", day.getYear())));
        day = day.plusYears(1);
      } else if (day.getDayOfMonth() == 1 && !month.atEndOfMonth().isAfter(to)) {
        words.add(Facet.MONTH.word(month.toString().replace("-", "")));
        day = day.plusMonths(1);
      } else {
        words.add(Facet.DAY.word(day.toString().replace("-", "")));
        day = day.plusDays(1);
      }
    }
    return new Query.AnyOf(words);
  }

  boolean isOneDay() {
    return from.equals(to);
  }

  /** Its later half. */
  Period later() {
    return new Period(middle().plusDays(1), to);
  }

  /** Its earlier half. */
  Period earlier() {
    return new Period(from, middle());
  }

  private LocalDate middle() {
    return LocalDate.ofEpochDay(Math.floorDiv(from.toEpochDay() + to.toEpochDay(), 2L));
  }
}
