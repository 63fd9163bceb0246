package org.chancery.coding.statement;

import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** How far a cue reaches to the left of its verb. */
final class VerbGroup {
  private VerbGroup() {}

  /** The first of the auxiliaries, negations and adverbs that lead up to a verb or adjective. */
  static int first(Sentence s, int verb, Cues cues) {
    int first = verb;
    while (first > 0 && belongs(s, first - 1, verb, cues)) {
      first--;
    }
    Token v = s.token(verb);
    boolean raised = v.is("xcomp") && v.head() >= 0 && v.head() < first;
    if (raised
        && cues.listed("raising", s.token(v.head()).lemma())
        && reaches(s, v.head(), first)) {
      return first(s, v.head(), cues);
    }
    while (first < verb && s.token(first).is("advmod") && s.token(first).isPunctuation()) {
      first++;
    }
    return first;
  }

  private static boolean belongs(Sentence s, int i, int verb, Cues cues) {
    Token t = s.token(i);
    if (t.head() != verb) {
      return false;
    }
    boolean adverb = t.is("advmod") && !cues.listed("outside", s.lower(i));
    boolean auxiliary = t.is("aux") || t.is("cop") || t.relation().equals("neg");
    return adverb || auxiliary || t.is("mark") && t.tag().equals("TO");
  }

  /** Whether nothing but particles and adverbs stands between a raising verb and its verb. */
  private static boolean reaches(Sentence s, int raising, int first) {
    for (int i = raising + 1; i < first; i++) {
      Token t = s.token(i);
      if (!t.is("compound:prt") && !t.is("advmod") && !t.is("mark") && !t.is("aux")) {
        return false;
      }
    }
    return true;
  }
}
