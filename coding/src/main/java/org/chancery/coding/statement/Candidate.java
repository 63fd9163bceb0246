package org.chancery.coding.statement;

import java.util.Locale;
import org.chancery.language.Sentence;

/**
 * A cue where it stands, all in token indexes.
 *
 * @param head the word whose subject or possessor is the source: the verb, also of a light
 *     construction ("<em>express</em> hope"); else the noun, adjective or phrase itself
 * @param anchor the word that the content depends on: the noun of a light construction
 * @param first first token of the cue, auxiliaries and adverbs included
 * @param last last token, included
 */
record Candidate(Cue cue, Sentence sentence, int head, int anchor, int first, int last) {

  int start() {
    return sentence.token(first).start();
  }

  int end() {
    return sentence.token(last).end();
  }

  /** The lemma of the word that attributes: the noun of a light construction. */
  String lemma() {
    return sentence.token(anchor).lemma().toLowerCase(Locale.ROOT);
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  Candidate upTo(int newLast) {
    return new Candidate(cue, sentence, head, anchor, first, newLast);
  }
}
