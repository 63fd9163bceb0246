package org.chancery.coding.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of persons compared: case, accents, particles and suffixes do not tell two apart. */
final class Names {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private Names() {}

  /** The words of a name, folded. */
  static List<String> words(String name) {
    List<String> out = new ArrayList<>();
    for (String word : name.split("[\\s]+")) {
      String folded = fold(word);
      if (!folded.isEmpty() && !SUFFIXES.contains(folded)) {
        out.add(folded);
      }
    }
    return out;
  }

  static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}-]", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * How well a shorter name fits a fuller one: 3 the same, 2 the last words or all words in order,
   * 1 a first name or other part, 0 not at all.
   */
  static int fit(List<String> part, List<String> full) {
    if (part.isEmpty() || part.size() > full.size()) {
      return 0;
    }
    if (part.equals(full)) {
      return 3;
    }
    if (full.subList(full.size() - part.size(), full.size()).equals(part)) {
      return 2;
    }
    return inOrder(part, full) ? (part.size() > 1 ? 2 : 1) : 0;
  }

  private static boolean inOrder(List<String> part, List<String> full) {
    int at = 0;
    for (String word : full) {
      if (at < part.size() && same(part.get(at), word)) {
        at++;
      }
    }
    return at == part.size();
  }

  private static boolean same(String a, String b) {
    boolean initial = a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    return a.equals(b) || initial;
  }
}
