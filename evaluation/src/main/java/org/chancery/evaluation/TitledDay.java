package org.chancery.evaluation;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.record.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether the day that a record gives a readout's engagement can be right: the day of publication,
 * or one of the days before it that the text names.
 */
final class TitledDay {
  private static final int LONGEST_DELAY = 10;
  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(today|yesterday|tonight|this (morning|afternoon|evening)|(mon|tues|wednes|thurs"
              + "|fri|satur|sun)day)\\b");

  private TitledDay() {}

  /** What became of the date. */
  enum Verdict {
    PUBLICATION("day of publication", false),
    STATED_EARLIER("stated earlier day", false),
    NEITHER_SAID_NOR_GIVEN("none in the opening, none given", false),
    SAID_NOT_GIVEN("said in the opening, not given", true),
    OTHER("another", true);

    private final String label;
    private final boolean wrong;

    Verdict(String label, boolean wrong) {
      this.label = label;
      this.wrong = wrong;
    }

    String label() {
      return label;
    }

    boolean wrong() {
      return wrong;
    }
  }

  static Verdict judge(@Nullable DateValue date, String published, String body) {
    LocalDate day = LocalDate.parse(published.substring(0, 10));
    if (date == null) {
      return SAYS.matcher(opening(body)).find()
          ? Verdict.SAID_NOT_GIVEN
          : Verdict.NEITHER_SAID_NOR_GIVEN;
    }
    if (date.value().equals(day.toString()) && date.end() == null) {
      return Verdict.PUBLICATION;
    }
    for (int back = 1; back <= LONGEST_DELAY; back++) {
      LocalDate before = day.minusDays(back);
      if (date.value().equals(before.toString()) && named(before, back, body)) {
        return Verdict.STATED_EARLIER;
      }
    }
    return Verdict.OTHER;
  }

  /** Whether the text names this day: its name, "yesterday", month and number. */
  private static boolean named(LocalDate day, int back, String body) {
    String week = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String number = month + " " + day.getDayOfMonth();
    return back < 8 && body.contains(week)
        || body.contains(number)
        || back == 1 && body.toLowerCase(Locale.ROOT).contains("yesterday");
  }

  private static String opening(String body) {
    int end = body.indexOf(". ");
    return end < 0 ? body : body.substring(0, end);
  }
}
