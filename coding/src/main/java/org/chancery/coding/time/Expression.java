package org.chancery.coding.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a time expression says by itself, before it is known when and in what tense. */
sealed interface Expression {

  /**
   * What the expression is resolved against.
   *
   * @param today the day of the report
   * @param direction by the tense of the governing verb
   * @param focus the day that the text spoke of last
   */
  record Setting(Optional<LocalDate> today, Direction direction, Optional<LocalDate> focus) {}

  /** The time it stands for; empty where that cannot be known. */
  Optional<When> resolve(Setting setting);

  /**
   * "14 February 2025", "June 3", "the 14th".
   *
   * @param year 0 where the text has none
   * @param month 0 where the text has none
   */
  record Day(int year, int month, int day) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return date(s).map(When::of);
    }

    Optional<LocalDate> date(Setting s) {
      try {
        return year > 0 ? Optional.of(LocalDate.of(year, month, day)) : nearest(s);
      } catch (DateTimeException e) {
        return Optional.empty(); // 31 February
      }
    }

    private Optional<LocalDate> nearest(Setting s) {
      return s.today()
          .flatMap(
              today ->
                  candidates(today)
                      .filter(d -> fits(d, today, s.direction()))
                      .min(
                          Comparator.comparingLong(
                              d -> Math.abs(ChronoUnit.DAYS.between(d, today)))));
    }

    private static boolean fits(LocalDate day, LocalDate today, Direction direction) {
      return switch (direction) {
        case PAST -> !day.isAfter(today);
        case FUTURE -> !day.isBefore(today);
        case UNKNOWN -> true;
      };
    }

    /** The day in last, this and next year; without a month, in last, this and next month. */
    private Stream<LocalDate> candidates(LocalDate today) {
      return Stream.of(-1, 0, 1)
          .map(
              step ->
                  month > 0
                      ? YearMonth.of(today.getYear() + step, month)
                      : YearMonth.from(today).plusMonths(step))
          .filter(m -> m.isValidDay(day))
          .map(m -> m.atDay(day));
    }

    /** The same day, with the year and month of another where this has none. */
    Day completedBy(Day other) {
      return new Day(year > 0 ? year : other.year, month > 0 ? month : other.month, day);
    }
  }

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

  /**
   * "July", "last July", "July last year", "February 2022".
   *
   * @param year 0 where the text has none
   */
  record Month(int year, int month, Shift shift, Shift yearShift) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      if (year > 0) {
        return Optional.of(When.of(YearMonth.of(year, month)));
      }
      return s.today().map(YearMonth::from).map(now -> When.of(from(now, s.direction())));
    }

    private YearMonth from(YearMonth now, Direction direction) {
      YearMonth same = YearMonth.of(now.getYear(), month);
      if (yearShift != Shift.NONE) {
        return same.plusYears(yearShift.by);
      }
      return switch (shift) {
        case LAST -> same.isBefore(now) ? same : same.minusYears(1);
        case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
        case THIS -> same;
        case NONE ->
            switch (direction) {
              case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
              case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
              case UNKNOWN -> closest(now, same);
            };
      };
    }

    private static YearMonth closest(YearMonth now, YearMonth same) {
      long ahead = now.until(same, ChronoUnit.MONTHS);
      return ahead > 6 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
    }
  }

  /** "in 2019". */
  record OfYear(int year) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return Optional.of(When.of(Year.of(year)));
    }
  }

  /**
   * "on Friday", "next Friday", "Friday last week".
   *
   * @param weekShift of the week in which it is, where the text names that
   */
  record Weekday(DayOfWeek day, Shift shift, Shift weekShift) implements Expression {
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
  record FromToday(int days) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today().map(d -> When.of(d.plusDays(days)));
    }
  }

  /** "overnight": the night before, or the one to come. */
  record Overnight() implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.direction() == Direction.FUTURE
          ? s.today().map(d -> When.of(d, d.plusDays(1)))
          : s.today().map(d -> When.of(d.minusDays(1), d));
    }
  }

  /** "the same day", "a day earlier": counted from the day that the text spoke of last. */
  record FromFocus(int days) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.focus().map(d -> When.of(d.plusDays(days)));
    }
  }

  /** "last month", "two weeks ago", "in three days": the calendar's stretch that lies there. */
  record Around(Unit unit, int by) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today().map(d -> unit.around(unit.shift(d, by)));
    }
  }

  /** "in the past year", "over the next two weeks": from today, so far back or ahead. */
  record Reach(Unit unit, int by) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.today()
          .map(d -> by < 0 ? When.of(unit.shift(d, by), d) : When.of(d, unit.shift(d, by)));
    }
  }

  /**
   * "in two days": ahead only where the clause speaks of what is to come; else it lasts so long.
   */
  record Ahead(Unit unit, int by) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      return s.direction() == Direction.FUTURE ? new Around(unit, by).resolve(s) : Optional.empty();
    }
  }

  /**
   * "from June 3 to 5": both ends in one tense. What is under way has begun and will end, so where
   * the tense sets the ends apart they are the nearest ones.
   */
  record Range(Expression from, Expression to) implements Expression {
    @Override
    public Optional<When> resolve(Setting s) {
      Setting nearest = new Setting(s.today(), Direction.UNKNOWN, s.focus());
      return ends(s).or(() -> ends(nearest));
    }

    private Optional<When> ends(Setting s) {
      Optional<When> first = from.resolve(s);
      Optional<When> last = to.resolve(s);
      if (first.isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      String start = first.get().value();
      String end = last.get().lastDay();
      return start.compareTo(end) < 0 ? Optional.of(new When(start, end)) : Optional.empty();
    }
  }
}
