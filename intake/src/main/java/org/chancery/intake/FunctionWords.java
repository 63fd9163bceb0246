package org.chancery.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** How many of a text's words are function words of which language; see {@code languages.txt}. */
final class FunctionWords {
  private static final List<String> LANGUAGES = new ArrayList<>();

  /** For each word the set of its languages, as bits in the order of {@link #LANGUAGES}. */
  private static final Map<String, Long> BY_WORD = new HashMap<>();

  /** Words that names of persons and places hold too: they count, but prove nothing. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "la", "las", "le",
          "les", "los", "van", "von", "zu");

  static {
    WordList.lines("languages.txt")
        .forEach(
            line -> {
              String[] columns = line.split("\t", 2);
              long bit = 1L << LANGUAGES.size();
              LANGUAGES.add(columns[0]);
              for (String word : columns[1].split(" ")) {
                BY_WORD.merge(word, bit, (a, b) -> a | b);
              }
            });
  }

  private FunctionWords() {}

  /**
   * @param small how many words there are without a capital: not names
   * @param english the share of all words that are function words of English
   * @param language the language, other than English, with the largest share
   * @param best that share
   * @param distinct how many different words make it up, particles of names aside
   */
  record Shares(int small, double english, String language, double best, int distinct) {}

  static Shares shares(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int[] small = new int[1];
    forEachWord(
        text,
        word -> {
          small[0] += Character.isUpperCase(word.charAt(0)) ? 0 : 1;
          counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        });
    int[] hits = new int[LANGUAGES.size()];
    int[] distinct = new int[LANGUAGES.size()];
    counts.forEach(
        (word, n) -> {
          for (long bits = BY_WORD.getOrDefault(word, 0L); bits != 0; bits &= bits - 1) {
            hits[Long.numberOfTrailingZeros(bits)] += n;
            distinct[Long.numberOfTrailingZeros(bits)] += PARTICLES.contains(word) ? 0 : 1;
          }
        });
    int best = 1;
    for (int i = 2; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    double all = Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
    return new Shares(
        small[0], hits[0] / all, LANGUAGES.get(best), hits[best] / all, distinct[best]);
  }

  private static void forEachWord(String text, Consumer<String> use) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        use.accept(text.substring(start, i));
        start = -1;
      }
    }
  }
}
