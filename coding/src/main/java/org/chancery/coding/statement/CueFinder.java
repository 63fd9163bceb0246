package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Proposes the cues of a sentence: every word or phrase that the lexicon lists as one. */
final class CueFinder {
  private final Cues cues;

  CueFinder(Cues cues) {
    this.cues = cues;
  }

  /** Candidates in text order; a word may have several, the preferred one first. */
  List<Candidate> find(Sentence s) {
    List<Candidate> out = new ArrayList<>();
    for (Token t : s.tokens()) {
      if (t.isVerb() && !t.is("amod") && !t.is("compound") && !t.is("case")) {
        verb(s, t, out);
      }
      if (t.isNoun() && !t.is("compound")) {
        noun(s, t, out);
      }
      if (t.tag().startsWith("JJ") || t.tag().equals("VBN")) {
        adjective(s, t, out);
      }
      phrase(s, t, out);
    }
    return out;
  }

  private void verb(Sentence s, Token t, List<Candidate> out) {
    List<Cues.Word> words = cues.startingWith(Cue.Kind.VERB, t.lemma().toLowerCase(Locale.ROOT));
    if (words.isEmpty() || cues.listed("deeds", t.lemma()) && done(s, t)) {
      return;
    }
    List<Candidate> found = new ArrayList<>();
    for (Cues.Word word : words) {
      int last = lastOf(s, t.index(), word.lemmas());
      if (last >= 0) {
        int first = VerbGroup.first(s, t.index(), cues);
        found.add(new Candidate(word.cue(), s, t.index(), t.index(), first, last));
      }
    }
    found.sort(Comparator.comparingInt(Candidate::last).reversed()); // stable: longer words first
    out.addAll(found);
  }

  /**
   * "arms to <em>support</em> Chad", "as it <em>defends</em> itself": what is done rather than
   * said.
   */
  private boolean done(Sentence s, Token verb) {
    boolean raised = verb.is("xcomp") && cues.listed("raising", s.token(verb.head()).lemma());
    boolean infinitive = verb.tag().equals("VB") && s.child(verb.index(), "aux").isEmpty();
    boolean to = s.anyChild(verb.index(), t -> t.tag().equals("TO"));
    boolean subordinate = verb.is("advcl") || verb.is("acl");
    boolean oneself =
        s.anyChild(verb.index(), t -> t.is("obj") && t.lemma().matches(".+sel(f|ves)"));
    return oneself || subordinate || !raised && (to || infinitive);
  }

  /** The last token of a verb with its particles, each a dependent to the right, or -1. */
  static int lastOf(Sentence s, int head, List<String> lemmas) {
    int last = head;
    for (int k = 1; k < lemmas.size(); k++) {
      last = soonAfter(s, last, head, lemmas.get(k));
      if (last < 0) {
        return -1;
      }
    }
    return last;
  }

  private static int soonAfter(Sentence s, int token, int head, String lemma) {
    for (int i = token + 1; i < Math.min(s.size(), token + 4); i++) {
      if (s.token(i).lemma().equalsIgnoreCase(lemma) && s.dominates(head, i)) {
        return i;
      }
    }
    return -1;
  }

  private void noun(Sentence s, Token t, List<Candidate> out) {
    for (Cues.Word word : cues.startingWith(Cue.Kind.NOUN, t.lemma().toLowerCase(Locale.ROOT))) {
      if (word.lemmas().size() > 1) {
        continue;
      }
      Token governor = t.head() < 0 ? t : s.token(t.head());
      if (light(s, t, governor)) {
        int first = VerbGroup.first(s, governor.index(), cues);
        out.add(new Candidate(word.cue(), s, governor.index(), t.index(), first, t.index()));
      } else {
        out.add(new Candidate(word.cue(), s, t.index(), t.index(), nounFirst(s, t), t.index()));
      }
    }
  }

  /** "repeated his call": a verb that only carries a noun of its own subject's. */
  private boolean light(Sentence s, Token noun, Token governor) {
    boolean object =
        noun.is("obj") || noun.is("nsubj:pass") || noun.is("dep") && noun.head() < noun.index();
    boolean others = s.anyChild(noun.index(), p -> p.is("nmod:poss") && !p.tag().equals("PRP$"));
    return object
        && !others
        && governor.isVerb()
        && governor.index() < noun.index()
        && cues.listed("light", governor.lemma());
  }

  /** A noun's adjectives belong to its cue, its possessor does not. */
  private static int nounFirst(Sentence s, Token noun) {
    int first = noun.index();
    for (int i = first - 1; i >= 0; i--) {
      Token t = s.token(i);
      boolean own = t.head() == noun.index() && (t.is("amod") || t.is("det") || t.is("compound"));
      if (!own) {
        break;
      }
      first = i;
    }
    return first;
  }

  private void adjective(Sentence s, Token t, List<Candidate> out) {
    boolean predicate = s.child(t.index(), "cop", "aux:pass").isPresent();
    boolean complement = t.is("xcomp") && t.head() >= 0;
    if (!predicate && !complement) {
      return;
    }
    for (Cues.Word word : cues.startingWith(Cue.Kind.ADJECTIVE, s.lower(t.index()))) {
      int last = lastOf(s, t.index(), word.lemmas());
      if (last >= 0) {
        int first = VerbGroup.first(s, t.index(), cues);
        out.add(new Candidate(word.cue(), s, t.index(), t.index(), first, last));
      }
    }
  }

  private void phrase(Sentence s, Token t, List<Candidate> out) {
    for (Cues.Word word : cues.startingWith(Cue.Kind.PHRASE, s.lower(t.index()))) {
      int n = word.lemmas().size();
      boolean matches = t.index() + n < s.size();
      for (int k = 1; matches && k < n; k++) {
        matches = s.token(t.index() + k).text().equalsIgnoreCase(word.lemmas().get(k));
      }
      if (matches) {
        int last = t.index() + n - 1;
        out.add(new Candidate(word.cue(), s, t.index(), t.index(), t.index(), last));
      }
    }
  }
}
