package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The forms of an English word, and its British and American spellings: "pledge" also finds
 * "pledged", "defence" also "defenses". Rules, no dictionary: a form that is no word finds nothing
 * and does no harm.
 */
final class Inflections {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;
  private static final String VOWELS = "aeiou";

  /** Words that look like forms of another, and are none. */
  private static final Set<String> WHOLE =
      Set.of(
          "news",
          "united",
          "during",
          "indeed",
          "being",
          "king",
          "ring",
          "thing",
          "nothing",
          "something",
          "anything",
          "everything",
          "morning",
          "evening",
          "string",
          "spring",
          "his",
          "this",
          "was",
          "has",
          "its",
          "does",
          "yes",
          "politics",
          "economics",
          "logistics",
          "series",
          "species",
          "headquarters",
          "beijing",
          "netherlands",
          "philippines",
          "moscow",
          "need",
          "red",
          "bed",
          "feed",
          "seed",
          "speed",
          "hundred",
          "sacred");

  private Inflections() {}

  /** The word and its other forms; the word alone where it is no English word. */
  static List<String> of(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || !plain(word)) {
      return List.of(word);
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (!WHOLE.contains(word)) {
      bases(word).stream().flatMap(b -> inflected(b).stream()).forEach(forms::add);
      if (word.endsWith("ing")) {
        forms.add(word + "s"); // "meetings"
      }
    }
    List<String> regular = List.copyOf(forms);
    regular.forEach(f -> forms.addAll(Spellings.of(f)));
    forms.removeIf(f -> WHOLE.contains(f) && !f.equals(word));
    return List.copyOf(forms);
  }

  private static boolean plain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The words that it may be a form of. */
  private static Set<String> bases(String word) {
    Set<String> bases = new LinkedHashSet<>();
    IrregularForms.base(word).ifPresentOrElse(bases::add, () -> bases.addAll(regular(word)));
    if (bases.isEmpty()) {
      bases.add(word);
    }
    return bases;
  }

  private static List<String> regular(String w) {
    if (w.endsWith("ies") && w.length() > 4) {
      return List.of(cut(w, 3) + "y");
    }
    if (w.endsWith("ied") && w.length() > 4) {
      return List.of(cut(w, 3) + "y");
    }
    if (w.endsWith("ing") && isStem(cut(w, 3))) {
      return stems(cut(w, 3));
    }
    if (w.endsWith("ed") && isStem(cut(w, 2))) {
      return stems(cut(w, 2));
    }
    if (w.endsWith("es") && hisses(cut(w, 2)) && isStem(cut(w, 2))) {
      // "uses" and "losses", "sanctions" of neither: one of the two is a word
      return w.endsWith("sses") || w.endsWith("ches") || w.endsWith("shes") || w.endsWith("xes")
          ? List.of(cut(w, 2))
          : List.of(cut(w, 1), cut(w, 2));
    }
    boolean plural = w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is");
    return plural && isStem(cut(w, 1)) ? List.of(cut(w, 1)) : List.of();
  }

  /** What may stand before -ed and -ing: "agre", "pledg", "plann", "talk". */
  private static List<String> stems(String stem) {
    List<String> bases = new ArrayList<>();
    int n = stem.length();
    char last = stem.charAt(n - 1);
    if (n > 3 && last == stem.charAt(n - 2) && VOWELS.indexOf(last) < 0) {
      bases.add(stem);
      bases.add(cut(stem, 1)); // "planned", and "called" just above
    } else if (last == 'e' || last == 'u' || last == 'v' || last == 'c' || last == 'z') {
      bases.add(stem + "e");
    } else if ("gs".indexOf(last) >= 0 && !stem.endsWith("ng")) {
      bases.add(stem + "e");
      bases.add(stem);
    } else if (VOWELS.indexOf(last) < 0 && n > 1 && VOWELS.indexOf(stem.charAt(n - 2)) >= 0) {
      bases.add(stem); // "visited", "voted": one of the two is a word
      bases.add(stem + "e");
    } else {
      bases.add(stem);
    }
    return bases;
  }

  private static List<String> inflected(String base) {
    String stem = base.endsWith("e") ? cut(base, 1) : base;
    Stream<String> regular;
    if (base.endsWith("y") && base.length() > 2 && !vowelBefore(base)) {
      String i = cut(base, 1) + "i";
      regular = Stream.of(base, i + "es", i + "ed", base + "ing");
    } else if (base.endsWith("ee")) {
      regular = Stream.of(base, base + "s", base + "d", base + "ing");
    } else if (doubles(base)) {
      String twice = base + base.charAt(base.length() - 1);
      regular = Stream.of(base, base + "s", twice + "ed", twice + "ing");
    } else {
      String s = hisses(base) ? base + "es" : base + "s";
      regular = Stream.of(base, s, stem + "ed", stem + "ing");
    }
    return Stream.concat(regular, IrregularForms.of(base).stream()).toList();
  }

  private static boolean vowelBefore(String base) {
    return VOWELS.indexOf(base.charAt(base.length() - 2)) >= 0;
  }

  /** One syllable, one vowel, one consonant: "plan", "stop"; and "commit", "refer". */
  private static boolean doubles(String base) {
    int n = base.length();
    if (n < 3 || "wxyaeiou".indexOf(base.charAt(n - 1)) >= 0 || !vowelBefore(base)) {
      return false;
    }
    boolean oneVowel = VOWELS.indexOf(base.charAt(n - 3)) < 0;
    boolean short1 = base.chars().filter(c -> "aeiouy".indexOf(c) >= 0).count() == 1;
    return oneVowel
        && (short1 || base.endsWith("mit") || base.endsWith("fer") || base.endsWith("cur"));
  }

  private static boolean hisses(String stem) {
    return stem.endsWith("s")
        || stem.endsWith("x")
        || stem.endsWith("z")
        || stem.endsWith("ch")
        || stem.endsWith("sh");
  }

  private static boolean isStem(String stem) {
    return stem.length() > 2 && stem.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
