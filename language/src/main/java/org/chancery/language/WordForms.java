package org.chancery.language;

/**
 * What models trained elsewhere want to know of a word as such. They were trained with these very
 * functions, so an implementation must give what the trainer's gave. Pure and thread-safe.
 */
public interface WordForms {

  /** The American spelling of a British word; other words as they are. */
  String american(String word);

  /** The shape of a word by CoreNLP's scheme {@code chris2}: "UK-based" is {@code XX-xxx...}. */
  String shape2(String word);

  /** The shape by scheme {@code chris4}, which keeps more of the length. */
  String shape4(String word);
}
