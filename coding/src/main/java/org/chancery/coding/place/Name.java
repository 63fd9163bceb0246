package org.chancery.coding.place;

import java.text.Normalizer;

/** Names in the form in which they are compared: accents, case, hyphens and "Saint" aside. */
final class Names {
  private Names() {}

  static String fold(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
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
