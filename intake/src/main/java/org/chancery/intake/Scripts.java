package org.chancery.intake;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Tells languages by their letters, where those are not Latin. */
final class Scripts {
  /** BCP 47 for a language that is not known. */
  static final String UNDETERMINED = "und";

  /** All letters before this one are Latin. */
  private static final char LATIN_ENDS = 0x250;

  private static final Map<UnicodeScript, String> LANGUAGE = new EnumMap<>(UnicodeScript.class);

  static {
    LANGUAGE.put(UnicodeScript.GREEK, "el");
    LANGUAGE.put(UnicodeScript.HEBREW, "he");
    LANGUAGE.put(UnicodeScript.DEVANAGARI, "hi");
    LANGUAGE.put(UnicodeScript.BENGALI, "bn");
    LANGUAGE.put(UnicodeScript.TAMIL, "ta");
    LANGUAGE.put(UnicodeScript.THAI, "th");
    LANGUAGE.put(UnicodeScript.LAO, "lo");
    LANGUAGE.put(UnicodeScript.KHMER, "km");
    LANGUAGE.put(UnicodeScript.MYANMAR, "my");
    LANGUAGE.put(UnicodeScript.GEORGIAN, "ka");
    LANGUAGE.put(UnicodeScript.ARMENIAN, "hy");
    LANGUAGE.put(UnicodeScript.ETHIOPIC, "am");
    LANGUAGE.put(UnicodeScript.HANGUL, "ko");
    LANGUAGE.put(UnicodeScript.HAN, "zh");
    LANGUAGE.put(UnicodeScript.HIRAGANA, "ja");
    LANGUAGE.put(UnicodeScript.KATAKANA, "ja");
  }

  private Scripts() {}

  /** The language of a text of which more than half of the letters are not Latin. */
  static Optional<String> foreign(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < LATIN_ENDS) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    latin += counts.getOrDefault(UnicodeScript.LATIN, 0);
    counts.remove(UnicodeScript.LATIN);
    int others = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (latin >= others) {
      return Optional.empty();
    }
    UnicodeScript most =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    boolean kana = counts.containsKey(UnicodeScript.HIRAGANA);
    return Optional.of(
        switch (most) {
          case CYRILLIC -> cyrillic(text);
          case ARABIC -> arabic(text);
          case HAN -> kana ? "ja" : "zh";
          default -> LANGUAGE.getOrDefault(most, UNDETERMINED);
        });
  }

  private static String cyrillic(String text) {
    if (has(text, "їєґ")) {
      return "uk";
    }
    if (has(text, "ўі")) {
      return has(text, "ў") ? "be" : "kk";
    }
    if (has(text, "ђћџљњј")) {
      return has(text, "ќѓ") ? "mk" : "sr";
    }
    return has(text, "ыэё") ? "ru" : "bg";
  }

  private static String arabic(String text) {
    if (has(text, "ٹڈڑں")) {
      return "ur";
    }
    return has(text, "پچگژ") ? "fa" : "ar";
  }

  private static boolean has(String text, String letters) {
    return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
  }
}
