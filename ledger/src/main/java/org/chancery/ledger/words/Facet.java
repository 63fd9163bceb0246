package org.chancery.ledger.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What else than its words is known of a statement or report, as words of its own kind that stand
 * in the same index: who speaks, of which country, when. A search that asks for words and a speaker
 * is then one question to one index, which both databases answer by going through two sorted lists.
 *
 * <p>Such a word begins with a character of the private use area, which no word of a text does.
 */
public enum Facet {
  /** Of everything: what remains when only words that must not be there are asked for. */
  ALL("aa"),
  DAY("dd"),
  MONTH("dm"),
  YEAR("dy"),
  UNDATED("dn"),
  ACT("ac"),
  MODE("mo"),
  CONTEXT("cx"),
  /** What the speaker is. */
  KIND("ki"),
  /** The speaker's country; of a report, that of anybody in it. */
  COUNTRY("co"),
  SPEAKER("sp"),
  ROLE("ro"),
  /** A word of the title of an office that the speaker holds. */
  TITLE("ti"),
  /** A word of what that office is of. */
  BODY("bo"),
  /** The country of a speaker whose office is of nothing that is named. */
  BODY_COUNTRY("bc"),
  ADDRESSEE("ad"),
  ADDRESSEE_COUNTRY("ak"),
  ABOUT_AGAINST("ba"),
  ABOUT_NEUTRAL("bn"),
  ABOUT_FOR("bf"),
  ABOUT_COUNTRY_AGAINST("ka"),
  ABOUT_COUNTRY_NEUTRAL("kn"),
  ABOUT_COUNTRY_FOR("kf"),
  AGAINST("sa"),
  NEUTRAL("sn"),
  FOR("sf"),
  SOURCE("so");

  /** The tokenizers of both databases take it for a letter. */
  private static final char MARK = '\ue000';

  /** Names are found by any part of so many words; what is longer, by its beginning. */
  private static final int WORDS_OF_A_NAME = 6;

  private final String code;

  Facet(String code) {
    this.code = code;
  }

  /** The word that stands for this value. */
  public String word(String value) {
    return MARK + code + Words.folded(value).replace(" ", "");
  }

  /** The words that stand for a name: one for each part of it, "Wang Yi", "Wang" and "Yi". */
  public Set<String> parts(@Nullable String name) {
    Set<String> parts = new LinkedHashSet<>();
    if (name != null) {
      List<Word> words = Words.of(name);
      int n = Math.min(words.size(), WORDS_OF_A_NAME);
      for (int from = 0; from < n; from++) {
        StringBuilder part = new StringBuilder().append(MARK).append(code);
        for (int to = from; to < n; to++) {
          parts.add(part.append(words.get(to).folded()).toString());
        }
      }
    }
    return parts;
  }

  /** The words that stand for the words of a title, one by one. */
  public Set<String> each(@Nullable String title) {
    Set<String> each = new LinkedHashSet<>();
    if (title != null) {
      Words.of(title).forEach(w -> each.add(MARK + code + w.folded()));
    }
    return each;
  }

  /** The words that stand for a day, given in ISO 8601, or for not knowing it. */
  public static Set<String> when(@Nullable String day) {
    return day == null
        ? Set.of(UNDATED.word(""))
        : Set.of(
            DAY.word(day.replace("-", "")),
            MONTH.word(day.substring(0, 7).replace("-", "")),
            YEAR.word(day.substring(0, 4)));
  }
}
