package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Finds what a cue attributes, by the ways in which its entry says that it takes content. */
final class ContentFinder {
  private static final Set<String> BEHIND_OBJECT = Set.of("and", "but", ".");

  private final Adjoining adjoining;
  private final String text;

  ContentFinder(String text, List<Quotation> quotations) {
    this.text = text;
    this.adjoining = new Adjoining(text, quotations);
  }

  Optional<Content> find(Candidate c, Optional<NounPhrase> source) {
    for (Take take : c.cue().takes()) {
      if (take.kind() == Take.Kind.CLAUSE && hasPlainObject(c)) {
        continue;
      }
      Optional<Content> content = by(take, c, source);
      if (content.isPresent()) {
        return content.filter(x -> !x.extent().trimmed(text).isEmpty());
      }
    }
    return Optional.empty();
  }

  /** "denied wrongdoing and …": the object is all, whatever clause the parser hangs on the verb. */
  private static boolean hasPlainObject(Candidate c) {
    Sentence s = c.sentence();
    boolean takesObject = c.cue().takes(Take.Kind.OBJECT);
    boolean addressed = !c.cue().entry().lines("addressee").isEmpty();
    OptionalInt object = s.child(c.head(), "obj");
    if (!takesObject || addressed || object.isEmpty() || object.getAsInt() <= c.last()) {
      return false;
    }
    int next = s.lastUnder(object.getAsInt()) + 1;
    boolean adjacent = s.firstUnder(object.getAsInt()) == c.last() + 1;
    return adjacent && next < s.size() && BEHIND_OBJECT.contains(s.token(next).text());
  }

  private Optional<Content> by(Take take, Candidate c, Optional<NounPhrase> source) {
    return switch (take.kind()) {
      case CLAUSE -> clause(take, c, source);
      case TO -> infinitive(c).map(e -> content(e, take, c));
      case ING -> gerund(c).map(e -> content(e, take, c));
      case OBJECT -> object(c, source).map(e -> content(Siblings.runOn(c, e), take, c));
      case OBJECT_AS -> objectAs(c).map(e -> content(Siblings.runOn(c, e), take, c));
      case PREPOSITION -> preposition(take, c);
    };
  }

  private Content content(Extent phrase, Take take, Candidate c) {
    Extent out = adjoining.completed(phrase, c);
    return new Content(out, out, take, c.last());
  }

  private Optional<Content> clause(Take take, Candidate c, Optional<NounPhrase> source) {
    AttributionClause frame = AttributionClause.of(c, source);
    Extent syntactic =
        c.cue().kind() == Cue.Kind.PHRASE ? aroundPhrase(c, source) : Complements.of(c, source);
    Extent core = adjoining.to(syntactic, c, frame).minus(frame.start(), frame.end());
    Extent out =
        adjoining.to(Complements.runOn(c, syntactic), c, frame).minus(frame.start(), frame.end());
    if (out.trimmed(text).isEmpty() && source.isPresent() && Complements.free(c)) {
      out = Complements.host(c, frame);
      core = out;
    }
    boolean speaksOnly = c.cue().takes().size() == 1 && c.cue().kind() == Cue.Kind.VERB;
    if (out.trimmed(text).isEmpty() && source.isPresent() && speaksOnly) {
      out = adjoining.beyond(c);
      core = out;
    }
    return out.trimmed(text).isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(out, core, take, c.last()));
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
    return Tokens.extent(s, at).minus(s.token(first).start(), source.get().end());
  }

  private static Optional<Extent> infinitive(Candidate c) {
    Sentence s = c.sentence();
    for (Token t : s.children(c.anchor(), "xcomp", "ccomp", "acl", "advcl")) {
      OptionalInt to = marker(s, t.index());
      if (to.isPresent() && to.getAsInt() > c.last()) {
        boolean addressed = !c.cue().entry().lines("addressee").isEmpty();
        int from =
            addressed
                ? to.getAsInt()
                : Math.max(
                    c.last() + 1, Math.min(s.firstUnder(t.index()), objectStart(c, to.getAsInt())));
        return Optional.of(Extent.of(s.token(from).start(), s.token(lastOf(c, t)).end()));
      }
    }
    Optional<Extent> beside = besideNoun(c);
    if (beside.isPresent()) {
      return beside;
    }
    OptionalInt object = s.child(c.anchor(), "obj");
    return object.isPresent() && object.getAsInt() > c.last()
        ? infinitive(new Candidate(c.cue(), s, c.head(), object.getAsInt(), c.first(), c.last()))
        : Optional.empty();
  }

  /**
   * "urged Oslo to wait <em>and show restraint</em>", where the parser puts showing beside urging.
   */
  private static int lastOf(Candidate c, Token infinitive) {
    int last = c.sentence().lastUnder(infinitive.index());
    for (Token t : c.sentence().children(c.anchor(), "conj")) {
      if (t.tag().equals("VB") && t.index() > infinitive.index()) {
        last = Math.max(last, c.sentence().lastUnder(t.index()));
      }
    }
    return last;
  }

  /**
   * "rejected the proposal <em>to leave</em>", where the parser hangs the infinitive on the verb.
   */
  private static Optional<Extent> besideNoun(Candidate c) {
    Sentence s = c.sentence();
    int to = c.anchor() + 1;
    boolean noun = c.cue().kind() == Cue.Kind.NOUN && to < s.size();
    if (!noun || !s.token(to).tag().equals("TO") || s.token(to).head() <= to) {
      return Optional.empty();
    }
    int last = s.lastUnder(s.token(to).head());
    return Optional.of(Extent.of(s.token(to).start(), s.token(last).end()));
  }

  /** "wants <em>the treaty</em> to be changed": who is to act belongs to what is wanted. */
  private static int objectStart(Candidate c, int to) {
    OptionalInt object = c.sentence().child(c.head(), "obj");
    boolean before = object.isPresent() && object.getAsInt() > c.last() && object.getAsInt() < to;
    return before ? c.sentence().firstUnder(object.getAsInt()) : to;
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
    for (Token t : s.children(c.anchor(), "xcomp", "ccomp", "advcl", "obj")) {
      if (t.tag().equals("VBG") && t.index() > c.last()) {
        return Optional.of(Tokens.extent(s, t.index()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Extent> object(Candidate c, Optional<NounPhrase> source) {
    Sentence s = c.sentence();
    boolean passive = new Clause(s, c.head()).passive();
    for (Token t : s.children(c.anchor(), passive ? "nsubj:pass" : "obj")) {
      boolean source0 = source.isPresent() && source.get().covers(t.index());
      boolean time = Siblings.isTime(t) && t.isProperNoun();
      if (!source0 && !c.covers(t.index()) && !t.tag().startsWith("W") && !time) {
        return Optional.of(Tokens.beside(s, t.index(), c));
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
    Extent out = Tokens.beside(s, second, c);
    if (object.isPresent() && object.getAsInt() != second) {
      out = out.plus(Tokens.beside(s, object.getAsInt(), c));
    }
    return Optional.of(out);
  }

  private static Optional<Content> preposition(Take take, Candidate c) {
    Sentence s = c.sentence();
    int object = s.child(c.anchor(), "obj").orElse(-1);
    for (Token t : s.tokens()) {
      boolean far =
          !take.preposition()
                  .equals("of") // "spoke with the president of Ghana": his, not the speech's
              && t.head() > c.last()
              && s.token(t.head()).is("obl")
              && c.covers(s.token(t.head()).head());
      boolean attached = c.covers(t.head()) || t.head() == object && object > c.last() || far;
      if (!attached || t.index() <= c.last() || Siblings.isTime(t)) {
        continue;
      }
      OptionalInt mark = s.child(t.index(), "case", "mark");
      boolean matches =
          mark.isPresent()
              && !s.token(mark.getAsInt()).tag().equals("TO")
              && s.token(mark.getAsInt()).lemma().equals(take.preposition());
      if (matches && mark.getAsInt() > c.last()) {
        int from = mark.getAsInt();
        int last = from == c.last() + 1 ? from : c.last();
        Extent phrase = Extent.of(s.token(from).end(), s.token(s.lastUnder(t.index())).end());
        Extent extent = Siblings.runOn(c, phrase);
        return Optional.of(new Content(extent, extent, take, last));
      }
    }
    return Optional.empty();
  }
}
