package org.chancery.language.corenlp;

import java.util.List;

/**
 * One part of the analysis, done by CoreNLP or by us: for the tests that hold the one against the
 * other, and for measuring.
 *
 * @param <I> what it starts from
 * @param <O> what it gives
 */
public interface Part<I, O> {
  /**
   * What the part starts from; not measured.
   *
   * @param words of a sentence
   * @param tags one for each, for parts that come after the tagger
   */
  I prepare(List<String> words, List<String> tags);

  /** The work. */
  O work(I input);

  /** What was found for each token, to compare. */
  List<String> answers(O output);

  /** All three steps. */
  default List<String> answers(List<String> words, List<String> tags) {
    return answers(work(prepare(words, tags)));
  }
}
