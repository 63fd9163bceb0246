package org.chancery.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of publication, in the ways that people and programs write them, to ISO 8601. */
public final class PublishedDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})");

  /** As news agencies write it: {@code 20250503T184500-0500}. */
  private static final Pattern BASIC_TIME =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\\s+)?(.*?\\b\\d{4})\\b.*",
          Pattern.DOTALL);

  private static final int LONGEST = 100;

  private PublishedDate() {}

  /**
   * The date or date-time in ISO 8601, as precise as it is written; empty where it is no date or
   * could be two ({@code 03/04/2025}).
   */
  public static Optional<String> iso(String written) {
    String value = written.strip();
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      if (value.matches("\\d{4}")) {
        return Optional.of(value);
      }
      if (value.matches("\\d{4}-\\d{2}")) {
        return Optional.of(YearMonth.parse(value).toString());
      }
      if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(LocalDate.parse(value).toString());
      }
      Matcher time = ISO.matcher(value);
      return time.matches()
          ? Optional.of(dateTime(time))
          : BASIC_TIME.matcher(value).matches() ? iso(extended(value)) : otherForms(value);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day with its year among other words: {@code Posted Fri 6:45 PM, Feb 16, 2018}. */
  static Optional<String> in(String words) {
    Matcher iso = ISO_DAY.matcher(words);
    if (iso.find()) {
      return iso(iso.group());
    }
    for (int i = 0; i < words.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
      Optional<String> found =
          starts ? WrittenDate.prefix(words, i).flatMap(p -> p.date().iso()) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The day of a date in ISO 8601, where it is that precise. */
  static Optional<LocalDate> day(String iso) {
    return iso.length() < 10
        ? Optional.empty()
        : Optional.of(LocalDate.parse(iso.substring(0, 10)));
  }

  private static String extended(String basic) {
    return BASIC_TIME
        .matcher(basic)
        .replaceFirst(
            m ->
                String.format(
                    "%s-%s-%sT%s:%s:%s%s",
                    m.group(1),
                    m.group(2),
                    m.group(3),
                    m.group(4),
                    m.group(5),
                    m.group(6) == null ? "00" : m.group(6),
                    m.group(7) == null ? "" : m.group(7)));
  }

  private static String dateTime(Matcher m) {
    String local = m.group(1) + "T" + m.group(2).replace(',', '.');
    LocalDateTime.parse(local);
    String zone = m.group(3);
    if (zone == null) {
      return local;
    }
    String offset =
        zone.length() == 3 || zone.equals("Z")
            ? "Z"
            : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    OffsetDateTime.parse(local + offset);
    return local + offset;
  }

  private static Optional<String> otherForms(String value) {
    Matcher basic = BASIC.matcher(value);
    if (basic.matches()) {
      return Optional.of(
          LocalDate.of(
                  Integer.parseInt(basic.group(1)),
                  Integer.parseInt(basic.group(2)),
                  Integer.parseInt(basic.group(3)))
              .toString());
    }
    try {
      return Optional.of(
          OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeParseException e) {
      return inWords(value);
    }
  }

  private static Optional<String> inWords(String value) {
    Optional<WrittenDate> whole = WrittenDate.parse(value);
    Matcher words = WORDS.matcher(value);
    Optional<WrittenDate> date =
        whole.isPresent() || !words.matches() ? whole : WrittenDate.parse(words.group(1));
    return date.flatMap(WrittenDate::iso);
  }
}
