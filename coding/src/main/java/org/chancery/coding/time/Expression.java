package org.chancery.coding.time;

import java.time.LocalDate;
import java.util.Optional;

/** What a time expression says by itself, before it is known when and in what tense. */
sealed interface Expression permits CalendarTime, RelativeTime {

  /**
   * What the expression is resolved against.
   *
   * @param today the day of the report
   * @param direction by the tense of the governing verb
   * @param focus what the text has spoken of
   */
  record Setting(Optional<LocalDate> today, Direction direction, Focus focus) {}

  /** The time it stands for; empty where that cannot be known. */
  Optional<When> resolve(Setting setting);

  /** How a word such as "last" shifts what it stands before. */
  enum Shift {
    LAST(-1),
    THIS(0),
    NEXT(1),
    /** No such word: the tense decides. */
    NONE(0);

    final int by;

    Shift(int by) {
      this.by = by;
    }
  }
}
