package org.chancery.coding.place;

import java.util.Optional;
import java.util.Set;

/**
 * The first part of a city's name, by which the city is known where its country is clear: Santa
 * Cruz of Santa Cruz de la Sierra, Newcastle of Newcastle upon Tyne.
 */
final class FirstPart {
  /** Inhabitants from which a city is known by it. */
  private static final int POPULATION = 50_000;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "do", "da", "dos", "das", "di", "am", "an", "im", "bei", "upon", "on", "sur",
          "na", "nad", "city");

  /** Kinds of towns and grounds: they name nothing alone. */
  private static final Set<String> KINDS =
      Set.of("ciudad", "villa", "vila", "puerto", "porto", "mar", "fort", "port", "city", "la");

  private FirstPart() {}

  /** Whether a city goes by it: not National City, Commerce City and Union City in California. */
  static boolean usual(String folded, City city) {
    boolean american = city.country().code().equals("USA");
    return city.population() >= POPULATION && !(american && folded.endsWith(" city"));
  }

  /**
   * @param folded a name in the form in which names are compared
   */
  static Optional<String> of(String folded) {
    for (int end = folded.indexOf(' '); end >= 0; end = folded.indexOf(' ', end + 1)) {
      int next = folded.indexOf(' ', end + 1);
      String word = folded.substring(end + 1, next < 0 ? folded.length() : next);
      if (PARTICLES.contains(word)) {
        String first = folded.substring(0, end);
        return KINDS.contains(first) ? Optional.empty() : Optional.of(first);
      }
    }
    return Optional.empty();
  }
}
