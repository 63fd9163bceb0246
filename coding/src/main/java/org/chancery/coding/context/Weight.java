package org.chancery.coding.context;

/**
 * A term of {@code contexts.lex} with what it weighs.
 *
 * @param words with blanks between, hyphens as blanks
 */
record Weight(String words, double weight) {

  /** Reads {@code border*0.3}, or {@code border} with the weight of its line. */
  static Weight of(String term, double weight) {
    int star = term.indexOf('*');
    String words = (star < 0 ? term : term.substring(0, star)).replace('-', ' ').strip();
    return new Weight(
        words.replaceAll(" {2,}", " "), star < 0 ? weight : number(term.substring(star + 1)));
  }

  /** A weight or threshold: a number above 0. */
  static double number(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as for a number that is not above 0
    }
    throw new IllegalArgumentException("found \"" + text + "\", expected a number above 0");
  }
}
