package org.chancery.evaluation;

/** What an editor does to a text that he prints again. */
enum Alteration {
  /** The end is left out, or paragraphs here and there; at least half of the words are kept. */
  CUT,
  /** Another headline. */
  HEADLINE,
  /** A paragraph (a sentence, where there is but one) stands elsewhere. */
  MOVED,
  /** A second agency's masthead, dateline, credit and standing closing sentence. */
  AGENCY,
  /** One word in twenty to one in ten is another. */
  WORDS
}
