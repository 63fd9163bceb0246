package org.chancery.coding.statement;

import java.util.Locale;

/** What a rule about speech acts can ask of a clause of the content, or of a word in it. */
enum ClauseCondition {
  /** Its subject is the speaker's own side, or nobody. */
  OWN,
  /** It has a subject, and that is somebody else. */
  OTHER,
  /** "nobody would", "no one will". */
  NOBODY,
  /** "there will be no talks". */
  THERE,
  /** "will", "would", "is to". */
  FUTURE,
  /** "may", "might", "could". */
  UNCERTAIN,
  /** "can". */
  ABLE,
  /** Its verb stands in the past or the perfect. */
  PAST,
  NEGATED,
  /** "should", "ought to". */
  SHOULD,
  /** "must", "has to", "needs to". */
  MUST,
  /** "that he be freed". */
  SUBJUNCTIVE,
  /** "Leave now!", in a quotation or behind a label. */
  IMPERATIVE,
  /** A passive that does not say by whom. */
  AGENTLESS,
  /** "if", "unless" or the like stands in its sentence. */
  CONDITIONAL,
  /** The cue takes its content as an object or a phrase, not as a clause. */
  OBJECT,
  /** The content begins as a question does, or with "to". */
  QUESTION,
  /** Of a word: it is the clause's predicate. */
  HEAD,
  /** Of a word: it is the predicate, or hangs on it and is not its subject. */
  CORE,
  /** Of a word: it is denied, "not true", "no basis". */
  DENIED,
  /** Of a word: it is somebody else's, "Chad's support for the rebels". */
  AIMED,
  /** Of a word: it names a state. */
  STATE;

  static ClauseCondition of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether it is asked of a word, not of the clause. */
  boolean perWord() {
    return compareTo(HEAD) >= 0;
  }
}
