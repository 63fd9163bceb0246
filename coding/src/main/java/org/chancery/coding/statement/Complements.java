package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** The clause that a cue's clause takes as its complement, by the tree alone. */
final class Complements {
  private Complements() {}

  static Extent of(Candidate c, Optional<NounPhrase> source) {
    Sentence s = c.sentence();
    Extent out = Extent.EMPTY;
    for (Token t : s.children(c.anchor(), "ccomp", "acl", "xcomp", "parataxis", "dep", "csubj")) {
      if (complements(s, t, c, source)) {
        out = out.plus(side(s, s.subtree(t.index()), t.index(), c));
      }
    }
    return out.isEmpty() ? host(c, source) : out;
  }

  private static boolean complements(
      Sentence s, Token t, Candidate c, Optional<NounPhrase> source) {
    if (source.isPresent() && source.get().covers(t.index())) {
      return false;
    }
    boolean that =
        s.children(t.index(), "mark").stream()
            .anyMatch(m -> List.of("that", "whether", "if").contains(m.lemma()));
    boolean finite = s.child(t.index(), "nsubj", "cop", "aux", "expl").isPresent();
    boolean behind = t.index() > c.last();
    return switch (t.relation()) {
      case "ccomp" -> true;
      case "acl" -> that;
      case "xcomp" -> that || finite && !hasTo(s, t);
      case "dep", "parataxis" -> behind && (that || finite && opens(s, t, c));
      default -> false;
    };
  }

  private static boolean hasTo(Sentence s, Token t) {
    return s.children(t.index()).stream().anyMatch(x -> x.tag().equals("TO"));
  }

  /** Whether nothing but punctuation stands between the cue and the clause, or a colon does. */
  private static boolean opens(Sentence s, Token t, Candidate c) {
    int from = s.subtree(t.index())[0];
    return from > 0 && s.token(from - 1).text().matches("[:,\"“']+|''|``") || from == c.last() + 1;
  }

  /** The part of a complement on that side of the cue on which its head stands. */
  private static Extent side(Sentence s, int[] sub, int head, Candidate c) {
    Extent all = Tokens.extent(s, sub);
    return head > c.last() ? all.minus(0, c.end()) : all.minus(c.start(), c.start() + 1);
  }

  /** "…, the minister said": the clause that the cue's clause is appended to. */
  private static Extent host(Candidate c, Optional<NounPhrase> source) {
    Sentence s = c.sentence();
    Token head = s.token(c.head());
    boolean appended = head.is("parataxis") || head.is("dep") || head.is("discourse");
    if (!appended || source.isEmpty() || head.head() < 0) {
      return Extent.EMPTY;
    }
    int[] own = s.subtree(c.head());
    return Tokens.extent(s, s.subtree(head.head()))
        .minus(s.token(own[0]).start(), s.token(own[own.length - 1]).end());
  }
}
