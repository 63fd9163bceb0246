package org.chancery.language.corenlp;

import java.util.List;
import org.chancery.language.Sentence;

/**
 * One part of the analysis, done by CoreNLP or by us: for the tests that hold the one against the
 * other, and for measuring.
 *
 * @param <I> what it starts from
 * @param <O> what it gives
 */
public interface Part<I, O> {
  /** What the part starts from, made of a sentence that was analysed before; not measured. */
  I prepare(Sentence sentence);

  /** The work. */
  O work(I input);

  /** What was found for each token, to compare. */
  List<String> answers(O output);
}
