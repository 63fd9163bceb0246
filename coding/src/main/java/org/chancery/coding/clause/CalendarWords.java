package org.chancery.coding.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of weekdays and months, lower case, for those who must tell a time from a party or a
 * place. May is left out: it is a verb first, and who wants it names it.
 */
public final class CalendarWords {
  private static final List<String> NAMES =
      List.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private CalendarWords() {}

  /** The names, and what a stage counts as times besides. */
  public static Set<String> and(String... more) {
    return Stream.concat(NAMES.stream(), Arrays.stream(more))
        .collect(Collectors.toUnmodifiableSet());
  }
}
