package org.chancery.coding.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** Names of persons compared: case, accents, particles and suffixes do not tell two apart. */
final class Names {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final String VOWELS = "aiou";

  private static final String BLANKS = " \t\n\u000b\f\r";

  /** Accents that stand apart, points, apostrophes. */
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}-]");

  private Names() {}

  /** The words of a name, folded. */
  static List<String> words(String name) {
    List<String> out = new ArrayList<>();
    for (StringTokenizer words = new StringTokenizer(name, BLANKS); words.hasMoreTokens(); ) {
      String folded = fold(words.nextToken());
      if (!folded.isEmpty() && !SUFFIXES.contains(folded)) {
        out.add(folded);
      }
    }
    return out;
  }

  /** Whether a word is what tells a son from his father. */
  static boolean suffix(String word) {
    return SUFFIXES.contains(fold(word));
  }

  static String fold(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return OTHER.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether nothing but the letters of ASCII is in a word, as in most. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A name as it sounds, roughly: what transliterations from Arabic, Persian and Cyrillic leave
   * alike. Consonants count, doubled ones once, and what each word begins with.
   */
  static String sound(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(out.isEmpty() ? "" : " ").append(sound(word));
    }
    return out.toString();
  }

  private static String sound(String word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean breath = c == 'h' && last != 0 && "kgtcs".indexOf(word.charAt(i - 1)) >= 0;
      if (c == '-' || breath) {
        continue; // kh, gh, th, ch, sh: transliterations differ in them
      }
      char sounds = alike(c);
      boolean vowel = VOWELS.indexOf(sounds) >= 0;
      if (last == 0 || !vowel && sounds != last) {
        out.append(sounds);
        if (c == 'x') {
          out.append('s');
        }
      }
      last = sounds;
    }
    return out.toString();
  }

  private static char alike(char c) {
    return switch (c) {
      case 'q', 'x' -> 'k';
      case 'w' -> 'v';
      case 'j', 'y', 'e' -> 'i';
      default -> c;
    };
  }

  /** Whether two full names are transliterations of one: they sound alike, and end alike. */
  static boolean variant(List<String> a, List<String> b) {
    if (a.size() < 2 || a.size() != b.size() || !sound(a).equals(sound(b))) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (ending(a.get(i)) != ending(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static char ending(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'y' ? 'i' : last;
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
