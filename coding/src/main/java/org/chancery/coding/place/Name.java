package org.chancery.coding.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name in the form in which names are compared, worked out once for all the lists in which it is
 * looked up.
 *
 * @param folded accents, case, hyphens and "Saint" aside
 * @param key the same, but an abbreviation keeps its point: "Miss." is a state, "Miss" is not
 * @param acronym whether it is written in capitals and too short to be a shouted name: UN is no
 *     town
 */
record Name(String folded, String key, boolean acronym) {
  private static final int ACRONYM = 3;
  private static final String CITY = " city";

  static Name of(String written) {
    String folded = fold(written);
    return new Name(
        folded,
        written.endsWith(".") ? folded + "." : folded,
        written.length() <= ACRONYM && written.equals(written.toUpperCase(Locale.ROOT)));
  }

  /** Davao, of Davao City. */
  Optional<Name> withoutCity() {
    if (!folded.endsWith(CITY)) {
      return Optional.empty();
    }
    String rest = folded.substring(0, folded.length() - CITY.length());
    return Optional.of(new Name(rest, rest, false));
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

  static boolean breaks(char c) {
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
