package org.chancery.coding.clause;

import java.util.List;
import java.util.function.ToIntFunction;
import org.chancery.language.Halving;

/** What stands in one sentence, of what a stage found in a whole report. */
public final class InSentence {
  private InSentence() {}

  /**
   * The elements of one sentence, found by halving: sentence after sentence asks, so that looking
   * at all of them each time would take the square of a report's length.
   *
   * @param found in text order
   * @param sentenceOf the sentence of an element
   */
  public static <T> List<T> of(List<T> found, ToIntFunction<T> sentenceOf, int sentence) {
    int from = Halving.count(found, t -> sentenceOf.applyAsInt(t) < sentence);
    int to = from;
    while (to < found.size() && sentenceOf.applyAsInt(found.get(to)) == sentence) {
      to++;
    }
    return from == to ? List.of() : found.subList(from, to);
  }
}
