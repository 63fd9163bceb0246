package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Finds what a cue attributes, by the ways in which its entry says that it takes content. */
final class ContentFinder {
  private final List<Quotation> quotations;
  private final String text;

  ContentFinder(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  Optional<Content> find(Candidate c, Optional<NounPhrase> source) {
    for (Take take : c.cue().takes()) {
      Optional<Content> content = by(take, c, source);
      if (content.isPresent()) {
        return content.filter(x -> !x.extent().trimmed(text).isEmpty());
      }
    }
    return Optional.empty();
  }

  private Optional<Content> by(Take take, Candidate c, Optional<NounPhrase> source) {
    return switch (take.kind()) {
      case CLAUSE -> clause(take, c, source);
      case TO -> infinitive(c).map(e -> new Content(e, take, c.last()));
      case ING -> gerund(c).map(e -> new Content(e, take, c.last()));
      case OBJECT -> object(c, source).map(e -> new Content(e, take, c.last()));
      case OBJECT_AS -> objectAs(c).map(e -> new Content(e, take, c.last()));
      case PREPOSITION -> preposition(take, c);
    };
  }

  private Optional<Content> clause(Take take, Candidate c, Optional<NounPhrase> source) {
    Extent syntactic =
        c.cue().kind() == Cue.Kind.PHRASE ? aroundPhrase(c, source) : Complements.of(c, source);
    AttributionClause frame = AttributionClause.of(c, source);
    Extent out = withQuotations(syntactic, frame);
    out = out.minus(frame.start(), frame.end());
    return out.trimmed(text).isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(out, take, c.last()));
  }

  /** Adds the quotations beside the attribution clause, and completes those that are cut. */
  private Extent withQuotations(Extent syntactic, AttributionClause frame) {
    Extent out = syntactic;
    for (Quotation q : quotations) {
      boolean holdsFrame = q.extent().contains(frame.start()) && q.extent().contains(frame.end());
      if (holdsFrame) {
        continue;
      }
      boolean cut =
          syntactic.ranges().stream().anyMatch(r -> q.extent().overlaps(r.start(), r.end()));
      if (cut || before(q, frame) || after(q, frame)) {
        out = out.plus(q.extent());
      }
    }
    return out;
  }

  private boolean before(Quotation q, AttributionClause frame) {
    int gap = frame.start() - q.extent().end();
    return !q.scare()
        && gap >= 0
        && gap < 5
        && text.substring(q.extent().end(), frame.start()).matches("[\\s\\p{Z},—–-]*");
  }

  private boolean after(Quotation q, AttributionClause frame) {
    int gap = q.extent().start() - frame.end();
    return gap >= 0
        && gap < 12
        && text.substring(frame.end(), q.extent().start()).matches("[\\s\\p{Z},:—–-]*(that\\s+)?");
  }

  /** The clause that an "according to" phrase stands in. */
  private static Extent aroundPhrase(Candidate c, Optional<NounPhrase> source) {
    if (source.isEmpty()) {
      return Extent.EMPTY;
    }
    Sentence s = c.sentence();
    int first = c.first();
    int last = source.get().last();
    int at = s.token(source.get().head()).head();
    boolean edge = first == 0 || last >= s.size() - 2;
    while (at >= 0 && !edge && !s.token(at).isVerb() && s.token(at).head() >= 0) {
      at = s.token(at).head();
    }
    if (at < 0 || edge) {
      at = s.root();
    }
    return Tokens.extent(s, s.subtree(at)).minus(s.token(first).start(), source.get().end());
  }

  private static Optional<Extent> infinitive(Candidate c) {
    Sentence s = c.sentence();
    for (Token t : s.children(c.anchor(), "xcomp", "ccomp", "acl", "advcl")) {
      OptionalInt to = marker(s, t.index());
      if (to.isPresent() && to.getAsInt() > c.last()) {
        int[] sub = s.subtree(t.index());
        return Optional.of(
            Extent.of(s.token(to.getAsInt()).start(), s.token(sub[sub.length - 1]).end()));
      }
    }
    OptionalInt object = s.child(c.anchor(), "obj");
    return object.isPresent() && object.getAsInt() > c.last()
        ? infinitive(new Candidate(c.cue(), s, c.head(), object.getAsInt(), c.first(), c.last()))
        : Optional.empty();
  }

  /** The "to" of an infinitive, or the "not" before it. */
  private static OptionalInt marker(Sentence s, int verb) {
    for (Token t : s.children(verb)) {
      if (t.tag().equals("TO") && t.index() < verb) {
        boolean not = t.index() > 0 && s.token(t.index() - 1).lemma().equals("not");
        return OptionalInt.of(not ? t.index() - 1 : t.index());
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Extent> gerund(Candidate c) {
    Sentence s = c.sentence();
    return s.children(c.anchor(), "xcomp", "ccomp", "advcl", "obj").stream()
        .filter(t -> t.tag().equals("VBG") && t.index() > c.last())
        .map(t -> Tokens.extent(s, s.subtree(t.index())))
        .findFirst();
  }

  private static Optional<Extent> object(Candidate c, Optional<NounPhrase> source) {
    Sentence s = c.sentence();
    boolean passive = new Clause(s, c.head()).passive();
    for (Token t : s.children(c.anchor(), passive ? "nsubj:pass" : "obj")) {
      boolean source0 = source.isPresent() && source.get().covers(t.index());
      if (!source0 && !c.covers(t.index()) && !t.tag().startsWith("W")) {
        return Optional.of(Tokens.beside(s, s.subtree(t.index()), c));
      }
    }
    return Optional.empty();
  }

  /** "called the trip a success", "dismissed it as absurd", "made clear …" have two parts. */
  private static Optional<Extent> objectAs(Candidate c) {
    Sentence s = c.sentence();
    boolean passive = new Clause(s, c.head()).passive();
    OptionalInt object = s.child(c.anchor(), passive ? "nsubj:pass" : "obj");
    OptionalInt predicate = s.child(c.anchor(), "xcomp", "ccomp");
    List<Integer> as = new Clause(s, c.anchor()).obliques("as");
    int second = as.isEmpty() ? predicate.orElse(-1) : as.get(0);
    if (second < 0 && object.isPresent()) {
      second = new Clause(s, object.getAsInt()).obliques("as").stream().findFirst().orElse(-1);
    }
    if (second <= c.last()) {
      return Optional.empty();
    }
    Extent out = Tokens.beside(s, s.subtree(second), c);
    if (object.isPresent() && object.getAsInt() != second) {
      out = out.plus(Tokens.beside(s, s.subtree(object.getAsInt()), c));
    }
    return Optional.of(out);
  }

  private static Optional<Content> preposition(Take take, Candidate c) {
    Sentence s = c.sentence();
    Optional<Content> own = preposition(take, c, c.anchor());
    if (own.isPresent()) {
      return own;
    }
    OptionalInt object = s.child(c.anchor(), "obj");
    return object.isPresent() && object.getAsInt() > c.last()
        ? preposition(take, c, object.getAsInt())
        : Optional.empty();
  }

  private static Optional<Content> preposition(Take take, Candidate c, int governor) {
    Sentence s = c.sentence();
    for (Token t : s.children(governor, "obl", "nmod", "advcl", "acl", "xcomp", "ccomp")) {
      OptionalInt mark = s.child(t.index(), "case", "mark");
      boolean matches =
          mark.isPresent() && s.token(mark.getAsInt()).lemma().equals(take.preposition());
      if (matches && mark.getAsInt() > c.last() && t.index() > c.last()) {
        int[] sub = s.subtree(t.index());
        int from = mark.getAsInt();
        int last = from == c.last() + 1 ? from : c.last();
        Extent extent = Extent.of(s.token(from).end(), s.token(sub[sub.length - 1]).end());
        return Optional.of(new Content(extent, take, last));
      }
    }
    return Optional.empty();
  }
}
