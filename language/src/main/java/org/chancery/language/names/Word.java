package org.chancery.language.names;

/**
 * All that the features know of a word, wherever it stands. Immutable.
 *
 * <p>Most features depend on one word and the place from which it is seen, so their weights are
 * added up here once; those of two words need the keys of their parts.
 *
 * @param word its American spelling
 * @param shape the kinds of its characters
 * @param cluster the group of words that are used like it
 * @param isShort whether it has at most three UTF-16 units
 * @param form how it is written
 * @param nodes sums of node weights, a row of one for each label for each {@link Seen}
 * @param edges sums of edge weights: a row of the word itself, and one of it as the word before
 * @param edgeNext the edge feature of it as the next word
 */
record Word(
    Part word,
    Part shape,
    Part cluster,
    boolean isShort,
    Form form,
    double[] nodes,
    double[] edges,
    int edgeNext) {

  /** First entries of the rows of {@link #nodes}: whence the word is seen. */
  static final int SELF = 0;

  static final int PREVIOUS = NameModel.LABELS;
  static final int NEXT = 2 * NameModel.LABELS;

  /** One of the five words before. */
  static final int BEFORE = 3 * NameModel.LABELS;

  /** One of the five words after. */
  static final int AFTER = 4 * NameModel.LABELS;

  /** All rows together. */
  static final int NODES = 5 * NameModel.LABELS;

  /**
   * How a word is written.
   *
   * @param name a capital, and none behind it; at least two UTF-16 units
   * @param letters at least one
   * @param small letters, but no capital
   */
  record Form(boolean name, boolean letters, boolean small) {
    static Form of(String word) {
      int capitals = 0;
      boolean letters = false;
      for (int i = 0; i < word.length(); i++) {
        capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        letters |= Character.isLetter(word.charAt(i));
      }
      boolean first =
          !word.isEmpty()
              && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)));
      int others = first && Character.isUpperCase(word.charAt(0)) ? capitals - 1 : capitals;
      boolean name = first && others == 0 && word.length() > 1;
      return new Form(name, letters, letters && capitals == 0);
    }
  }

  boolean sameAs(Word other) {
    return word.key() == other.word.key();
  }
}
