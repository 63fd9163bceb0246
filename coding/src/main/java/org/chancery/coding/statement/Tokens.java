package org.chancery.coding.statement;

import org.chancery.language.Sentence;

/** From token indexes to stretches of text. */
final class Tokens {
  private Tokens() {}

  /** From the first to the last of the tokens under a head, gaps included. */
  static Extent extent(Sentence s, int head) {
    return Extent.of(s.token(s.firstUnder(head)).start(), s.token(s.lastUnder(head)).end());
  }

  /** The same, without the cue. */
  static Extent beside(Sentence s, int head, Candidate c) {
    return extent(s, head).minus(c.start(), c.end());
  }
}
