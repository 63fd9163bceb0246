package org.chancery.ledger.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to another, both included.
 *
 * @param from the first; null for as early as there is anything
 * @param to the last; null for as late as there is anything
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** All days, and what has none. */
  public static final Period ALL = new Period(null, null);

  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("found a period from " + from + " to " + to);
    }
  }

  /** For people. */
  public String shown() {
    return (from == null ? "the beginning" : from) + " to " + (to == null ? "the end" : to);
  }
}
