package org.chancery.coding.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A sentence read as words of the calendar. Beyond its ends every word is empty. Immutable. */
final class Words {
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("Monday", DayOfWeek.MONDAY),
          Map.entry("Tuesday", DayOfWeek.TUESDAY),
          Map.entry("Wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("Thursday", DayOfWeek.THURSDAY),
          Map.entry("Friday", DayOfWeek.FRIDAY),
          Map.entry("Saturday", DayOfWeek.SATURDAY),
          Map.entry("Sunday", DayOfWeek.SUNDAY),
          Map.entry("Mon.", DayOfWeek.MONDAY),
          Map.entry("Tue.", DayOfWeek.TUESDAY),
          Map.entry("Tues.", DayOfWeek.TUESDAY),
          Map.entry("Wed.", DayOfWeek.WEDNESDAY),
          Map.entry("Thu.", DayOfWeek.THURSDAY),
          Map.entry("Thurs.", DayOfWeek.THURSDAY),
          Map.entry("Fri.", DayOfWeek.FRIDAY));
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
  private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9]\\d?");

  /** Frequent words that begin a time only where a unit or one of {@link #AFTER_LEAD} follows. */
  private static final Set<String> LEADS = leads();

  private static final Set<String> AFTER_LEAD =
      Set.of("same", "previous", "following", "next", "past", "last", "coming");

  /** The words, figures and {@link #LEADS} aside, with which a rule of the grammars begins. */
  private static final Set<String> STARTS = starts();

  private final Sentence sentence;

  Words(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Months in lower case, in full and shortened in the ways that texts shorten them. */
  private static Map<String, Integer> months() {
    Map<String, Integer> out = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      String start = name.substring(0, 3);
      for (String form : List.of(name, start, start + ".")) {
        out.put(form, month.getValue());
      }
    }
    out.put("sept", 9);
    out.put("sept.", 9);
    return Map.copyOf(out);
  }

  private static Set<String> leads() {
    Set<String> out = new HashSet<>(COUNTS.keySet());
    out.add("the");
    out.add("that");
    return out;
  }

  private static Set<String> starts() {
    Set<String> out = new HashSet<>(MONTHS.keySet());
    WEEKDAYS.keySet().forEach(d -> out.add(d.toLowerCase(Locale.ROOT)));
    out.addAll(
        List.of(
            "this",
            "last",
            "next",
            "past",
            "previous",
            "coming",
            "following",
            "earlier",
            "later",
            "today",
            "tonight",
            "yesterday",
            "tomorrow",
            "overnight",
            "first",
            "second",
            "third",
            "fourth",
            "final",
            "q1",
            "q2",
            "q3",
            "q4",
            "new",
            "christmas"));
    return out;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  private String raw(int i) {
    return i < 0 || i >= size() ? "" : sentence.token(i).text();
  }

  /** The word in lower case. */
  String at(int i) {
    return i < 0 || i >= size() ? "" : sentence.lower(i);
  }

  /** Whether an expression may start with this word at all, before the grammars are asked. */
  boolean mayStartTime(int i) {
    String word = at(i);
    return LEADS.contains(word)
        ? AFTER_LEAD.contains(at(i + 1)) || unit(i + 1).isPresent()
        : STARTS.contains(word) || digit(word);
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

  /** Whether the word is the name of a month, though it may mean something else here. */
  boolean namesMonth(int i) {
    return capital(raw(i)) && MONTHS.containsKey(at(i));
  }

  /** 1 to 12, or 0 where the word is no month. */
  int month(int i) {
    if (!namesMonth(i)) {
      return 0;
    }
    boolean beside = day(i + 1) > 0 || day(i - 1) > 0 || year(i + 1) > 0;
    boolean ambiguous = raw(i).length() == 3 && is(i, "mar", "sep", "jan");
    boolean other = other(sentence.token(i)) || ambiguous;
    return other && !beside ? 0 : MONTHS.getOrDefault(at(i), 0);
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
    DayOfWeek day = WEEKDAYS.get(raw(i));
    return day == null || named(i) ? Optional.empty() : Optional.of(day);
  }

  /** Bloody Sunday, the Sunday Times. */
  private boolean named(int i) {
    boolean day = is(i - 1, "bloody", "black", "good", "cyber", "ash", "easter", "palm");
    return day || is(i + 1, "times", "telegraph", "mirror", "express", "herald", "mass");
  }

  /** 1 to 31 for "14" and "14th", or 0. */
  int day(int i) {
    if (!digit(at(i))) {
      return 0;
    }
    Matcher m = DAY_NUMBER.matcher(at(i));
    return m.matches() ? Integer.parseInt(m.group(1)) : 0;
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
    return digit(at(i)) && SMALL_NUMBER.matcher(at(i)).matches()
        ? Integer.parseInt(at(i))
        : COUNTS.getOrDefault(at(i), 0);
  }

  /** Whether a count is only said to be near: "more than two", "two or three", "about a". */
  boolean hedged(int i) {
    return is(i - 1, "than", "over", "nearly", "almost", "about", "around", "roughly", "some")
        || is(i - 1, "approximately", "under", "or", "to", "every", "each");
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

  boolean adjective(int i) {
    return i >= 0 && i < size() && sentence.token(i).tag().startsWith("J");
  }

  boolean digit(int i) {
    return digit(at(i));
  }

  private static boolean digit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  boolean dash(int i) {
    return is(i, "-", "–", "—", "--");
  }
}
