package org.chancery.coding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What names its place in the calendar, though perhaps without the year. */
sealed interface CalendarTime extends Expression {

  /**
   * "14 February 2025", "June 3", "the 14th".
   *
   * @param year 0 where the text has none
   * @param month 0 where the text has none
   */
  record Day(int year, int month, int day) implements CalendarTime {
    private static final int NEAR_DAYS = 60;
    private static final int FAR_DAYS = 300;

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
          .flatMap(today -> sided(today, s.direction()))
          .flatMap(day -> s.direction() == Direction.FUTURE ? Optional.of(day) : retold(s, day));
    }

    /** A day without its month is never long ago. */
    private Optional<LocalDate> retold(Setting s, LocalDate near) {
      return month > 0 ? s.focus().retold(near) : Optional.of(near);
    }

    /**
     * The nearest on the side of the tense. But a day of almost a year ago would be written with
     * its year, so where that to come is near the tense is that of something else: "rushed to
     * finish before a Feb. 1 deadline".
     */
    private Optional<LocalDate> sided(LocalDate today, Direction direction) {
      Optional<LocalDate> near = closest(candidates(today), today);
      Optional<LocalDate> told =
          closest(candidates(today).filter(d -> fits(d, today, direction)), today);
      boolean overruled =
          direction == Direction.PAST
              && near.isPresent()
              && distance(near.get(), today) <= NEAR_DAYS
              && told.map(d -> distance(d, today) >= FAR_DAYS).orElse(false);
      return overruled ? near : told;
    }

    private static Optional<LocalDate> closest(Stream<LocalDate> days, LocalDate today) {
      return days.min(Comparator.comparingLong(d -> distance(d, today)));
    }

    private static long distance(LocalDate day, LocalDate today) {
      return Math.abs(ChronoUnit.DAYS.between(day, today));
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

  /**
   * "July", "last July", "July last year", "February 2022".
   *
   * @param year 0 where the text has none
   */
  record Month(int year, int month, Shift shift, Shift yearShift) implements CalendarTime {
    @Override
    public Optional<When> resolve(Setting s) {
      if (year > 0) {
        return Optional.of(When.of(YearMonth.of(year, month)));
      }
      boolean bare = shift == Shift.NONE && yearShift == Shift.NONE;
      boolean retell = bare && s.direction() != Direction.FUTURE;
      return s.today()
          .map(today -> from(YearMonth.from(today), s.direction()))
          .flatMap(m -> retell ? s.focus().retold(m.atDay(1)).map(YearMonth::from) : Optional.of(m))
          .map(When::of);
    }

    boolean yearless() {
      return year == 0 && shift == Shift.NONE && yearShift == Shift.NONE;
    }

    /** The same month, with the year of another. */
    Month completedBy(Month other) {
      return yearless() ? new Month(other.year, month, shift, other.yearShift) : this;
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
  record OfYear(int year) implements CalendarTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return Optional.of(When.of(Year.of(year)));
    }
  }

  /**
   * "the first half of 2024", "the second quarter of last year".
   *
   * @param year 0 where the text has none
   * @param shift of the report's year, where the text has none
   * @param first month
   * @param last month, included
   */
  record PartOfYear(int year, Shift shift, int first, int last) implements CalendarTime {
    @Override
    public Optional<When> resolve(Setting s) {
      Optional<Integer> known =
          year > 0 ? Optional.of(year) : s.today().map(d -> d.getYear() + shift.by);
      return known.map(y -> When.of(YearMonth.of(y, first), YearMonth.of(y, last)));
    }
  }

  /**
   * "from June 3 to 5": both ends in one tense. What is under way has begun and will end, so where
   * the tense sets the ends apart they are the nearest ones.
   */
  record Range(Expression from, Expression to) implements CalendarTime {
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

  /** "the week of March 14": a day in it. */
  record WeekOf(Day day) implements CalendarTime {
    @Override
    public Optional<When> resolve(Setting s) {
      return day.date(s).map(Unit.WEEK::around);
    }
  }
}
