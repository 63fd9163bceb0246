package org.chancery.coding.statement;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** The clause that a cue's clause takes as its complement, by the tree alone. */
final class Complements {
  private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether", "if");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Pattern OPENING = Pattern.compile("[:,\"“']+|''|``");

  private Complements() {}

  static Extent of(Candidate c, Optional<NounPhrase> source) {
    Sentence s = c.sentence();
    Extent out = Extent.EMPTY;
    for (Token t : s.children(c.anchor(), "ccomp", "acl", "xcomp", "parataxis", "dep", "csubj")) {
      if (complements(s, t, c, source)) {
        out = out.plus(side(s, t.index(), c));
      }
    }
    boolean speaks =
        c.cue().takes().get(0).kind() == Take.Kind.CLAUSE && !s.token(c.head()).is("acl");
    if (out.isEmpty() && c.cue().kind() == Cue.Kind.VERB && speaks) {
      out = following(c, source);
    }
    return out;
  }

  private static boolean complements(
      Sentence s, Token t, Candidate c, Optional<NounPhrase> source) {
    if (source.isPresent() && source.get().covers(t.index())) {
      return false;
    }
    boolean that = s.anyChild(t.index(), m -> m.is("mark") && COMPLEMENTIZERS.contains(m.lemma()));
    boolean finite = s.child(t.index(), "nsubj", "cop", "aux", "expl").isPresent();
    boolean behind = t.index() > c.last();
    return switch (t.relation()) {
      case "ccomp" -> that || !behind || !hasTo(s, t);
      case "acl" -> that;
      case "xcomp" -> that || finite && !hasTo(s, t);
      case "dep", "parataxis" -> behind && (that || finite && opens(s, t, c));
      default -> false;
    };
  }

  /** Whether a verb is free to be inserted into its content: it has no object but an addressee. */
  static boolean free(Candidate c) {
    boolean object =
        c.sentence()
            .anyChild(c.head(), t -> t.index() > c.last() && (t.is("obj") || t.is("xcomp")));
    boolean speaksOnly = c.cue().takes().size() == 1;
    return c.cue().kind() == Cue.Kind.VERB && (speaksOnly || !object);
  }

  /** A complement behind its cue, run on as far as speech does; others as they are. */
  static Extent runOn(Candidate c, Extent complement) {
    boolean behind = !complement.isEmpty() && complement.start() >= c.end();
    int end = c.sentence().token(end(c)).end();
    return behind ? complement.plus(Extent.of(complement.end(), end)) : complement;
  }

  /**
   * The last token of the speech behind a cue. Speech runs on to the end of its sentence, whatever
   * the parser makes of its later clauses, unless the cue's clause is a subordinate one in front.
   */
  private static int end(Candidate c) {
    Sentence s = c.sentence();
    int last = s.lastUnder(c.head());
    for (int at = c.head(); at >= 0; at = s.token(at).head()) {
      boolean subordinate = s.token(at).is("advcl") || s.token(at).is("acl");
      if (subordinate && s.token(at).head() > at) {
        return Math.max(last, s.lastUnder(at));
      }
      if (s.token(at).is("acl") && last + 1 < s.size() && s.token(last + 1).text().equals(",")) {
        return last;
      }
    }
    return s.size() - 1;
  }

  /** "said the nation's problems are …", where the parser took the subject for an object. */
  private static Extent following(Candidate c, Optional<NounPhrase> source) {
    Sentence s = c.sentence();
    int end = end(c);
    for (Token t : s.children(c.anchor())) {
      boolean object = t.is("obj") || t.is("dep") || t.is("xcomp");
      boolean own = source.isPresent() && source.get().covers(t.index());
      if (object && t.index() > c.last() && !own && !hasTo(s, t)) {
        int from = s.firstUnder(t.index());
        return from > c.last() && finite(s, from, end)
            ? Extent.of(s.token(from).start(), s.token(end).end())
            : Extent.EMPTY;
      }
    }
    return Extent.EMPTY;
  }

  private static boolean finite(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (FINITE.contains(s.token(i).tag())
          && !s.token(i).is("acl")
          && s.child(i, "mark").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTo(Sentence s, Token t) {
    return s.anyChild(t.index(), x -> x.tag().equals("TO"));
  }

  /** Whether nothing but punctuation stands between the cue and the clause, or a colon does. */
  private static boolean opens(Sentence s, Token t, Candidate c) {
    int from = s.firstUnder(t.index());
    return from > 0 && OPENING.matcher(s.token(from - 1).text()).matches() || from == c.last() + 1;
  }

  /** The part of a complement on that side of the cue on which its head stands. */
  private static Extent side(Sentence s, int head, Candidate c) {
    Extent all = Tokens.extent(s, head);
    return head > c.last() ? all.minus(0, c.end()) : all.minus(c.start(), c.start() + 1);
  }

  /** "…, the minister said[, …]": the sentence around an inserted or appended clause. */
  static Extent host(Candidate c, AttributionClause frame) {
    Sentence s = c.sentence();
    int before = frame.first() - 1;
    if (before <= 0 || !s.token(before).text().equals(",")) {
      return Extent.EMPTY;
    }
    int after = frame.last() + 1;
    boolean ends = after >= s.size() || s.token(after).isPunctuation();
    if (!ends) {
      return Extent.EMPTY;
    }
    Extent left = Extent.of(s.token(0).start(), s.token(before).start());
    boolean inserted = after < s.size() && s.token(after).text().equals(",");
    return inserted ? left.plus(Extent.of(s.token(after).end(), s.end())) : left;
  }
}
