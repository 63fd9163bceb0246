package org.chancery.analysis.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as copies keep them: runs of letters and digits in small letters without
 * accents. Apostrophes fall away ("Biden’s" is "bidens"), since agencies write them in many ways.
 */
final class Words {
  /**
   * A word.
   *
   * @param form small letters, no accents
   * @param capital whether it begins with a capital letter
   * @param first whether a sentence or line begins with it, so that the capital says nothing
   */
  record Word(String form, boolean capital, boolean first) {}

  private Words() {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    boolean first = true;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = end(text, at);
        words.add(new Word(form(text.substring(at, end)), Character.isUpperCase(c), first));
        first = false;
        at = end;
      } else {
        first |= c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '“' || c == '"';
        at++;
      }
    }
    return words;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && inside(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean inside(String text, int at) {
    char c = text.charAt(at);
    boolean between = c == '\'' || c == '’' || c == '\u00ad';
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || between && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private static String form(String written) {
    boolean plain = written.chars().allMatch(c -> c < 0x80);
    String folded = plain ? written : Normalizer.normalize(written, Normalizer.Form.NFD);
    StringBuilder form = new StringBuilder(folded.length());
    folded.chars().filter(Character::isLetterOrDigit).forEach(c -> form.append((char) c));
    return form.toString().toLowerCase(Locale.ROOT);
  }
}
