package org.chancery.coding.statement;

import org.chancery.language.Sentence;

/** From token indexes to stretches of text. */
final class Tokens {
  private Tokens() {}

  /** From the first to the last of these tokens, gaps included. */
  static Extent extent(Sentence s, int[] tokens) {
    return Extent.of(s.token(tokens[0]).start(), s.token(tokens[tokens.length - 1]).end());
  }

  /** The same, without what lies on the other side of the cue than the first-named token's head. */
  static Extent beside(Sentence s, int[] tokens, Candidate c) {
    return extent(s, tokens).minus(c.start(), c.end());
  }
}
