package org.chancery.coding.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A sentence read as words of the calendar. Beyond its ends every word is empty. Immutable. */
final class Words {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.?|"
              + "(jan|febr)uary|march|april|june|july|august|(sept|nov|dec)ember|october");
  private static final Pattern WEEKDAY =
      Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(Mon|Tues?|Wed|Thurs?|Fri)\\.");
  private static final Pattern DAY_NUMBER = Pattern.compile("([12]?\\d|3[01])(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|2[01])\\d\\d");
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private final Sentence sentence;
  private final String[] lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    lower =
        sentence.tokens().stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  private String raw(int i) {
    return i < 0 || i >= size() ? "" : sentence.token(i).text();
  }

  /** The word in lower case. */
  String at(int i) {
    return i < 0 || i >= size() ? "" : lower[i];
  }

  boolean is(int i, String... words) {
    String word = at(i);
    for (String w : words) {
      if (w.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** 1 to 12, or 0 where the word is no month. */
  int month(int i) {
    String word = raw(i);
    if (!capital(word) || !MONTH.matcher(word).matches()) {
      return 0;
    }
    boolean beside = day(i + 1) > 0 || day(i - 1) > 0 || year(i + 1) > 0;
    boolean other = other(sentence.token(i)) || word.length() == 3 && is(i, "mar", "sep", "jan");
    return other && !beside ? 0 : MONTHS.indexOf(at(i).substring(0, 3)) + 1;
  }

  /** May the modal, March the verb, April the woman. */
  private boolean other(Token t) {
    boolean named =
        t.entity().equals("PERSON") || personal(t.index() - 1) || personal(t.index() + 1);
    return named || t.tag().equals("MD") || t.isVerb();
  }

  private boolean personal(int i) {
    return i >= 0 && i < size() && sentence.token(i).entity().equals("PERSON");
  }

  Optional<DayOfWeek> weekday(int i) {
    if (!capital(raw(i))
        || !WEEKDAY.matcher(raw(i)).matches()
        || raw(i).endsWith("days")
        || named(i)) {
      return Optional.empty();
    }
    String start = at(i).substring(0, 3);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** Bloody Sunday, the Sunday Times. */
  private boolean named(int i) {
    boolean day = is(i - 1, "bloody", "black", "good", "cyber", "ash", "easter", "palm");
    return day || is(i + 1, "times", "telegraph", "mirror", "express", "herald", "mass");
  }

  /** 1 to 31 for "14" and "14th", or 0. */
  int day(int i) {
    Matcher m = DAY_NUMBER.matcher(at(i));
    return digit(at(i)) && m.matches() ? Integer.parseInt(m.group(1)) : 0;
  }

  boolean ordinal(int i) {
    return day(i) > 0 && Character.isLetter(at(i).charAt(at(i).length() - 1));
  }

  /** 1500 to 2199, or 0. */
  int year(int i) {
    return digit(raw(i)) && YEAR.matcher(raw(i)).matches() ? Integer.parseInt(raw(i)) : 0;
  }

  /** A small number in words or figures, or 0. */
  int count(int i) {
    return digit(at(i)) && at(i).matches("[1-9]\\d?")
        ? Integer.parseInt(at(i))
        : COUNTS.getOrDefault(at(i), 0);
  }

  Optional<Unit> unit(int i) {
    return switch (at(i)) {
      case "day", "days" -> Optional.of(Unit.DAY);
      case "week", "weeks" -> Optional.of(Unit.WEEK);
      case "weekend" -> Optional.of(Unit.WEEKEND);
      case "month", "months" -> Optional.of(Unit.MONTH);
      case "year", "years" -> Optional.of(Unit.YEAR);
      default -> Optional.empty();
    };
  }

  private static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean digit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  boolean dash(int i) {
    return is(i, "-", "–", "—", "--");
  }
}
