package org.chancery.analysis.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words in plain letters, so that "López" and "LOPEZ" are the same. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that have no plain letter inside them for Unicode. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d", "þ",
          "th");

  private Words() {}

  /** The words: lower case, without marks and apostrophes, parted at all that is no letter. */
  static List<String> of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return Arrays.stream(BETWEEN.split(plain)).filter(w -> !w.isEmpty()).toList();
  }

  /** The name of a state or organization to compare by: its words without an article. */
  static String key(String name) {
    List<String> words = of(name);
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }
}
