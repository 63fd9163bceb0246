package org.chancery.coding.place;

import java.text.Normalizer;

/**
 * A name in the form in which names are compared, worked out once for all the lists in which it is
 * looked up.
 *
 * @param folded accents, case, hyphens and "Saint" aside
 * @param key the same, but an abbreviation keeps its point: "Miss." is a state, "Miss" is not
 */
record Name(String folded, String key) {

  static Name of(String written) {
    String folded = fold(written);
    return new Name(folded, written.endsWith(".") ? folded + "." : folded);
  }

  private static String fold(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = unmarked(plain.charAt(i));
      if (Character.isLetterOrDigit(c) || c == '&') {
        out.append(Character.toLowerCase(c));
      } else if (breaks(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    String folded = out.toString().strip();
    return folded.startsWith("saint ") ? "st " + folded.substring(6) : folded;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean breaks(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '–' || c == '/' || c == '(';
  }

  /** Letters that Unicode does not take apart into a letter and a mark. */
  private static char unmarked(char c) {
    return switch (c) {
      case 'đ', 'Đ' -> 'd';
      case 'ø', 'Ø' -> 'o';
      case 'ł', 'Ł' -> 'l';
      case 'ı' -> 'i';
      case 'ʻ', 'ʿ', 'ʾ', 'ʼ' -> '\'';
      default -> c;
    };
  }
}
