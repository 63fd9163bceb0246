package org.chancery.intake;

import java.util.Locale;
import java.util.Optional;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;

/**
 * Lets English through and says of any other text what language it is in.
 *
 * <p>By script and by function words, which make up a third and more of running text in any of the
 * languages listed: that loads in no time, and no number of foreign names misleads it. Where the
 * words do not tell, the text passes: a report refused wrongly is the greater loss.
 */
final class LanguageCheck {
  /** All that passes, as BCP 47. */
  static final String ENGLISH = "en";

  private static final int FEWEST_LETTERS = 40;
  private static final int SAMPLE = 4_000;

  /** Another language must show in this share of the words, and in twice as many as English. */
  private static final double SHOWS = 0.12;

  /** By this many different words at least, those aside that names hold too ("de la"). */
  private static final int FEWEST_DISTINCT = 2;

  /** In so many words that are no names, a text with hardly any English one is not English. */
  private static final int MANY_WORDS = 120;

  private static final double HARDLY_ANY = 0.03;

  private LanguageCheck() {}

  /**
   * @throws ChanceryException with code {@code UNSUPPORTED_LANGUAGE} where the text is not English
   */
  static void check(String text) {
    other(text)
        .ifPresent(
            tag -> {
              throw new ChanceryException(
                  Code.UNSUPPORTED_LANGUAGE,
                  "the text seems to be in "
                      + (tag.equals(Scripts.UNDETERMINED)
                          ? "a language that is not known here"
                          : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH)
                              + " ("
                              + tag
                              + ")")
                      + ", expected English: give a translation");
            });
  }

  /** The language of a text, BCP 47, where it is plainly not English. */
  static Optional<String> other(String text) {
    String sample = sample(text);
    long letters = sample.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count();
    if (letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    Optional<String> foreignScript = Scripts.foreign(sample);
    return foreignScript.isPresent() ? foreignScript : byFunctionWords(sample);
  }

  private static Optional<String> byFunctionWords(String sample) {
    FunctionWords.Shares shares = FunctionWords.shares(sample);
    if (shares.distinct() >= FEWEST_DISTINCT
        && shares.best() >= SHOWS
        && shares.best() > 2 * shares.english()) {
      return Optional.of(shares.language());
    }
    boolean none = shares.small() >= MANY_WORDS && shares.english() < HARDLY_ANY;
    return none ? Optional.of(Scripts.UNDETERMINED) : Optional.empty();
  }

  /** Beginning, middle and end, so that one quotation does not decide for a long text. */
  private static String sample(String text) {
    if (text.length() <= 3 * SAMPLE) {
      return text;
    }
    int middle = (text.length() - SAMPLE) / 2;
    return text.substring(0, SAMPLE)
        + " "
        + text.substring(middle, middle + SAMPLE)
        + " "
        + text.substring(text.length() - SAMPLE);
  }
}
