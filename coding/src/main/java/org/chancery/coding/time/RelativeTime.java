package org.chancery.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What counts from the day of the report, or from what its text spoke of last. */
sealed interface RelativeTime extends Expression {

  /**
   * "on Friday", "next Friday", "Friday last week".
   *
   * @param weekShift of the week in which it is, where the text names that
   */
  record Weekday(DayOfWeek day, Shift shift, Shift weekShift) implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today().flatMap(today -> from(today, s.direction())).map(When::of);
    }

    private Optional<LocalDate> from(LocalDate today, Direction direction) {
      if (weekShift != Shift.NONE) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(monday.plusWeeks(weekShift.by).with(TemporalAdjusters.nextOrSame(day)));
      }
      LocalDate before = today.with(TemporalAdjusters.previousOrSame(day));
      LocalDate after = today.with(TemporalAdjusters.nextOrSame(day));
      return switch (shift) {
        case LAST -> Optional.of(today.with(TemporalAdjusters.previous(day)));
        case NEXT -> Optional.of(today.with(TemporalAdjusters.next(day)));
        case THIS -> Optional.of(direction == Direction.PAST ? before : after);
        case NONE ->
            switch (direction) {
              case PAST -> Optional.of(before);
              case FUTURE -> Optional.of(after);
              case UNKNOWN -> before.equals(after) ? Optional.of(today) : Optional.empty();
            };
      };
    }
  }

  /** "today", "yesterday", "the day after tomorrow". */
  record FromToday(int days) implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today().map(d -> When.of(d.plusDays(days)));
    }
  }

  /** "overnight": the night before, or the one to come. */
  record Overnight() implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.direction() == Direction.FUTURE
          ? s.today().map(d -> When.of(d, d.plusDays(1)))
          : s.today().map(d -> When.of(d.minusDays(1), d));
    }
  }

  /**
   * "the same day", "a month earlier": counted from what the text spoke of last. Comparisons with
   * the year or month before are made from the report's own, where there is nothing else.
   */
  record FromFocus(Unit unit, int by) implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      boolean compares = by == -1 && unit != Unit.DAY && s.focus().last().isEmpty();
      return compares ? new Around(unit, by).resolve(s) : s.focus().shifted(unit, by);
    }
  }

  /** "the following Monday": after the day that the text spoke of last. */
  record WeekdayAfter(DayOfWeek day) implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.focus().day().map(d -> When.of(d.with(TemporalAdjusters.next(day))));
    }
  }

  /**
   * "this spring": its months depend on the hemisphere, its year does not, but in the months in
   * which a year ends, where only what is to come is sure.
   */
  record ThisSeason() implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today()
          .filter(
              d ->
                  d.getMonthValue() > 2 && d.getMonthValue() < 12
                      || s.direction() == Direction.FUTURE)
          .map(d -> When.of(Year.from(d)));
    }
  }

  /** "last month", "two weeks ago", "in three days": the calendar's stretch that lies there. */
  record Around(Unit unit, int by) implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today().map(d -> unit.around(unit.shift(d, by)));
    }
  }

  /** "in the past year", "over the next two weeks": from today, so far back or ahead. */
  record Reach(Unit unit, int by) implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today()
          .map(d -> by < 0 ? When.of(unit.shift(d, by), d) : When.of(d, unit.shift(d, by)));
    }
  }

  /**
   * "in two days": ahead only where the clause speaks of what is to come; else it lasts so long.
   */
  record Ahead(Unit unit, int by) implements RelativeTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.direction() == Direction.FUTURE ? new Around(unit, by).resolve(s) : Optional.empty();
    }
  }
}
