package org.chancery.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it: {@code Feb. 15}, {@code 3 March}, {@code May 3, 2024}, {@code 3rd May
 * 2025}, with or without its year.
 */
record WrittenDate(int month, int day, @Nullable Integer year) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "([0-3]?\\d)(?:st|nd|rd|th)?(?!\\d)";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(" + MONTH + ")\\s?" + DAY + "(?:,?\\s" + YEAR + ")?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(DAY + "\\s(" + MONTH + ")(?:,?\\s" + YEAR + ")?", Pattern.CASE_INSENSITIVE);

  /** The date that is all of the text. */
  static Optional<WrittenDate> parse(String text) {
    return prefix(text, 0).filter(p -> p.end == text.length()).map(Prefix::date);
  }

  /** A date that begins at an offset, and where it ends. */
  record Prefix(WrittenDate date, int end) {}

  /** The date that begins at {@code from}, if one does. */
  static Optional<Prefix> prefix(String text, int from) {
    Matcher m = MONTH_FIRST.matcher(text).region(from, text.length());
    if (m.lookingAt()) {
      return of(m.group(1), m.group(2), m.group(3), m.end());
    }
    m = DAY_FIRST.matcher(text).region(from, text.length());
    return m.lookingAt() ? of(m.group(2), m.group(1), m.group(3), m.end()) : Optional.empty();
  }

  private static Optional<Prefix> of(String month, String day, @Nullable String year, int end) {
    int m = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    int d = Integer.parseInt(day);
    boolean possible =
        d >= 1 && d <= (m == 2 ? 29 : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31);
    return possible
        ? Optional.of(
            new Prefix(new WrittenDate(m, d, year == null ? null : Integer.valueOf(year)), end))
        : Optional.empty();
  }

  /** ISO 8601, where the year is written. */
  Optional<String> iso() {
    return year == null ? Optional.empty() : on(year).map(LocalDate::toString);
  }

  /**
   * ISO 8601, with the year as written or else that of the latest such day up to the day after
   * publication: a story is filed before it is published, clocks and zones aside.
   */
  Optional<String> iso(@Nullable LocalDate published) {
    if (year != null || published == null) {
      return iso();
    }
    LocalDate latest = published.plusDays(1);
    return on(latest.getYear())
        .filter(date -> !date.isAfter(latest))
        .or(() -> on(latest.getYear() - 1))
        .map(LocalDate::toString);
  }

  private Optional<LocalDate> on(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 29 February of a common year
    }
  }
}
