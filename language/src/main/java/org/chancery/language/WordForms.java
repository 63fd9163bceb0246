package org.chancery.language;

/**
 * Other forms of a word, as the models of names and tags were trained on. Every answer depends on
 * the word alone.
 */
public interface WordForms {
  /** The American spelling; days and months have their capital. */
  String american(String word);

  /**
   * The kinds of characters at its edges and between them: {@code Xx} then {@code x} then {@code
   * xx} for a capitalised word.
   */
  String shape(String word);
}
