package org.chancery.ledger.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Divides a text into words: runs of letters and digits, in small letters, without accents
 * ("Erdoğan" is {@code erdogan}), without the possessive ("China's" is {@code china}), and with
 * inner apostrophes left out ("don't" is {@code dont}). Everything else divides: "F-16" is two
 * words, and so is "U.S.".
 */
public final class Words {
  /** Letters that Unicode does not take apart into a plain letter and a mark. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ı', "i"));

  private Words() {}

  /** The words of a text, in its order. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        String folded = fold(text.substring(at, withoutPossessive(text, at, end)));
        if (!folded.isEmpty()) {
          words.add(new Word(at, end, folded));
        }
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /** A name or phrase as one string of folded words with a blank between: to compare names by. */
  public static String folded(String text) {
    StringBuilder all = new StringBuilder(text.length());
    for (Word word : of(text)) {
      all.append(all.length() == 0 ? "" : " ").append(word.folded());
    }
    return all.toString();
  }

  /** The end of the word that begins at {@code from}; {@code from} where none does. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean inside = ofWord(c) || (at > from && isApostrophe(c) && letterAfter(text, at));
      if (!inside) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean letterAfter(String text, int at) {
    return at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
  }

  private static int withoutPossessive(String text, int from, int end) {
    boolean possessive =
        end - from > 2
            && isApostrophe(text.charAt(end - 2))
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    return possessive ? end - 2 : end;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean ofWord(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String fold(String word) {
    if (isPlain(word)) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    apart
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(
            c -> {
              String plain = PLAIN.get(c);
              if (plain == null) {
                folded.appendCodePoint(c);
              } else {
                folded.append(plain);
              }
            });
    return folded.toString();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }
}
