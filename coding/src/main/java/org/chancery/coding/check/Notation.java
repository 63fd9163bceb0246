package org.chancery.coding.check;

import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;

/**
 * Codes the examples of a subject, and compares. How their codings are written says {@link Form}.
 */
@FunctionalInterface
interface Notation {
  /** What the method makes of an example. */
  Outcome outcome(Entry entry, Example example);

  /**
   * What the method makes of an example.
   *
   * @param agrees whether that is, or is among it, what the example says
   * @param found in the words of the notation
   */
  record Outcome(boolean agrees, String found) {}
}
