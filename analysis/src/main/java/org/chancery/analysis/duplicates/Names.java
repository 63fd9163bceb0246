package org.chancery.analysis.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.analysis.duplicates.Words.Word;

/**
 * The names in a text, roughly: words with a capital inside of a sentence that are nowhere written
 * small. Only their first {@value #LETTERS} letters count, so that "Zelenskyy" is "Zelensky" and
 * "Israeli" is "Israel".
 */
final class Names {
  /** As many as a sketch keeps. */
  static final int MOST = 128;

  private static final int LETTERS = 5;

  /** Words of a headline and the beginning of a lead. */
  private static final int LEAD = 60;

  private Names() {}

  /**
   * Hashes of the names, in the order of numbers; the lowest bit tells those that matter most: they
   * occur more than once, and once in the headline or the lead.
   */
  static int[] of(List<Word> words) {
    Set<String> small = new HashSet<>();
    words.stream().filter(w -> !w.capital()).forEach(w -> small.add(w.form()));
    Map<Integer, Integer> times = new HashMap<>();
    Set<Integer> leading = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Word w = words.get(i);
      if (w.capital() && !w.first() && w.form().length() > 1 && !small.contains(w.form())) {
        times.merge(key(w.form()), 1, Integer::sum);
        if (i < LEAD) {
          leading.add(key(w.form()));
        }
      }
    }
    return times.entrySet().stream()
        .mapToInt(e -> e.getKey() | (e.getValue() > 1 && leading.contains(e.getKey()) ? 1 : 0))
        .sorted()
        .limit(MOST)
        .toArray();
  }

  private static int key(String form) {
    String stem = form.substring(0, Math.min(LETTERS, form.length()));
    return Hashes.upper(Hashes.of(stem)) & ~1;
  }

  /** How many names matter in {@code a} that {@code b} has nowhere. */
  static int onlyIn(int[] a, int[] b) {
    if (b.length == MOST) {
      return 0; // cut off: that a name is not among them says nothing
    }
    Set<Integer> others = new HashSet<>();
    for (int name : b) {
      others.add(name & ~1);
    }
    int only = 0;
    for (int name : a) {
      if ((name & 1) == 1 && !others.contains(name & ~1)) {
        only++;
      }
    }
    return only;
  }
}
