package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Finds the phrase that names whose statement a cue makes it. */
final class SourceFinder {
  private static final Set<String> CLOSING = Set.of("\"", "”", "’", "''");

  Optional<NounPhrase> find(Candidate c) {
    Sentence s = c.sentence();
    return switch (c.cue().kind()) {
      case VERB, ADJECTIVE -> ofPredicate(s, c.head(), c);
      case NOUN -> c.head() != c.anchor() ? ofLight(s, c) : ofNoun(s, c);
      case PHRASE -> afterPhrase(s, c);
      case LABEL, NONE, MODEL -> Optional.empty();
    };
  }

  private static Optional<NounPhrase> ofPredicate(Sentence s, int head, Candidate c) {
    List<Integer> subjects = behindQuotation(s, c) ? inverted(s, c) : List.of();
    if (subjects.isEmpty()) {
      subjects = surface(s, head, c);
    }
    if (subjects.isEmpty()) {
      subjects = new Clause(s, head).subjects();
    }
    if (subjects.isEmpty()) {
      subjects = inverted(s, c);
    }
    for (int i : subjects) {
      if (!c.covers(i) && nominal(s.token(i))) {
        return Optional.of(NounPhrase.of(s, i).outside(c.first(), c.last()));
      }
    }
    return Optional.empty();
  }

  /** "…," said Lima: the subject is then not to be sought inside the quotation. */
  private static boolean behindQuotation(Sentence s, Candidate c) {
    return c.first() > 0 && CLOSING.contains(s.token(c.first() - 1).text());
  }

  /** The subject as it stands, also a relative pronoun, which names the source in this clause. */
  private static List<Integer> surface(Sentence s, int head, Candidate c) {
    boolean participle = s.token(head).isVerb() && new Clause(s, head).passive();
    if (participle && c.cue().kind() != Cue.Kind.ADJECTIVE) {
      return List.of();
    }
    List<Token> subjects = s.children(head, "nsubj");
    if (subjects.isEmpty()) {
      return described(s, head, c);
    }
    int chosen = subjects.get(0).index();
    for (Token t : subjects) { // several where one is none: "Speaking by link, she reported"
      boolean before = t.index() < c.first() && !t.isVerb();
      int from = s.firstUnder(t.index());
      chosen =
          before && !(from > 0 && s.token(from - 1).tag().startsWith("W")) ? t.index() : chosen;
    }
    return List.of(chosen);
  }

  /**
   * "Lima, who was ill, <em>accused</em> …", where the parser takes the main verb for that of the
   * relative clause.
   */
  private static List<Integer> described(Sentence s, int head, Candidate c) {
    boolean relative = s.token(head).relation().equals("acl:relcl");
    boolean finite = s.token(head).tag().equals("VBD") || s.token(head).tag().equals("VBZ");
    boolean comma = c.first() > 1 && s.token(c.first() - 1).text().equals(",");
    return relative && finite && comma ? List.of(s.token(head).head()) : List.of();
  }

  /** "…," said the minister: a noun right behind the verb that the parser took for an object. */
  private static List<Integer> inverted(Sentence s, Candidate c) {
    boolean after = c.first() == 0 || s.token(c.first() - 1).isPunctuation();
    if (!after || !c.cue().takes(Take.Kind.CLAUSE)) {
      return List.of();
    }
    for (Token t : s.children(c.head(), "obj", "dep", "ccomp", "xcomp", "nsubj")) {
      if (t.index() > c.last() && nominal(t)) {
        return List.of(t.index());
      }
    }
    return List.of();
  }

  static boolean nominal(Token t) {
    return t.isNoun()
        || t.tag().startsWith("PRP")
        || t.tag().startsWith("W")
        || t.tag().equals("DT")
        || t.tag().equals("CD")
        || t.tag().equals("FW")
        || t.tag().startsWith("JJ");
  }

  private static Optional<NounPhrase> ofLight(Sentence s, Candidate c) {
    return ofPredicate(s, c.head(), c);
  }

  private static Optional<NounPhrase> ofNoun(Sentence s, Candidate c) {
    OptionalInt owner = s.child(c.head(), "nmod:poss");
    if (owner.isPresent()) {
      return Optional.of(NounPhrase.of(s, owner.getAsInt()));
    }
    Clause clause = new Clause(s, c.head());
    List<Integer> by = clause.obliques("by", "from");
    if (by.isEmpty() && c.cue().entry().values("source").contains("of")) {
      by = clause.obliques("of");
    }
    return by.stream().findFirst().map(i -> NounPhrase.of(s, i));
  }

  /** "according to <em>the ministry</em>". */
  private static Optional<NounPhrase> afterPhrase(Sentence s, Candidate c) {
    int governor = s.token(c.first()).head();
    if (governor > c.last() && nominal(s.token(governor))) {
      return Optional.of(phraseFrom(s, governor, c.last() + 1));
    }
    for (int i = c.last() + 1; i < s.size(); i++) {
      Token t = s.token(i);
      boolean starts = c.covers(t.head()) || t.head() < c.first() || t.head() > i;
      if (nominal(t) && s.child(t.index(), "case").isPresent()
          || nominal(t) && t.head() <= c.last()) {
        return Optional.of(phraseFrom(s, t.index(), c.last() + 1));
      }
      if (t.isVerb() || starts && t.isPunctuation() && i > c.last() + 8) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static NounPhrase phraseFrom(Sentence s, int head, int first) {
    NounPhrase np = NounPhrase.of(s, head);
    return new NounPhrase(s, head, first, np.last());
  }
}
