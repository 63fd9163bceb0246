package org.chancery.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.Tense;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EventStatus;

/** What tense, modal verbs and conjunctions say of a predicate, before its meaning is known. */
record Modality(Predicate predicate) {
  private static final Set<String> OBLIGED = Set.of("should", "must", "ought");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> SOON = Set.of("set", "due", "scheduled", "about", "slated");

  private Sentence sentence() {
    return predicate.sentence();
  }

  private Clause clause() {
    return predicate.finite();
  }

  boolean negated() {
    return clause().negated()
        || predicate.own().negated()
        || predicate.host() >= 0
            && sentence().anyChild(predicate.token(), t -> t.is("det") && t.lemma().equals("no"));
  }

  /** Will, is going to, is to, is set to; a headline's infinitive; "would" as told. */
  boolean future() {
    if (clause().tense() == Tense.FUTURE) {
      return true;
    }
    if (clause().modal().filter("would"::equals).isPresent()) {
      return !conditional();
    }
    Token t = clause().token();
    boolean infinitive = Contents.infinitive(sentence(), t);
    if (!infinitive) {
      return false;
    }
    OptionalInt head = sentence().head(t.index());
    if (head.isEmpty()) {
      return true;
    }
    Token above = sentence().token(head.getAsInt());
    return t.is("xcomp")
        && (above.lemma().equals("be")
            || above.lemma().equals("go") && above.tag().equals("VBG")
            || SOON.contains(above.lemma()));
  }

  boolean obliged() {
    if (clause().modal().filter(OBLIGED::contains).isPresent()) {
      return true;
    }
    Token t = clause().token();
    return t.is("xcomp")
        && Contents.infinitive(sentence(), t)
        && List.of("have", "need").contains(sentence().token(t.head()).lemma());
  }

  boolean possible() {
    Optional<String> modal = clause().modal();
    return modal.filter(POSSIBLE::contains).isPresent()
        || modal.filter("would"::equals).isPresent() && conditional()
        || underCondition();
  }

  private boolean conditional() {
    return sentence().anyChild(clause().predicate(), c -> c.is("advcl") && marked(c.index()));
  }

  private boolean underCondition() {
    for (int at = clause().predicate(); at >= 0; at = sentence().token(at).head()) {
      if (marked(at)) {
        return true;
      }
      if (!sentence().token(at).is("conj")) {
        return false;
      }
    }
    return false;
  }

  private boolean marked(int verb) {
    return sentence()
        .anyChild(
            verb,
            m ->
                (m.is("mark") || m.is("advmod"))
                    && CONDITIONS.contains(sentence().lower(m.index())));
  }

  /** The status that grammar alone gives. */
  EventStatus status() {
    if (negated()) {
      return EventStatus.NEGATED;
    }
    if (possible()) {
      return EventStatus.HYPOTHETICAL;
    }
    return future() ? EventStatus.FUTURE : EventStatus.ACTUAL;
  }

  /** What the modality does to an event that is nothing else yet. */
  Shift shift() {
    if (underCondition()) {
      return Shift.NONE;
    }
    boolean can = clause().modal().filter(m -> m.equals("can") || m.equals("could")).isPresent();
    if (negated() && (future() || can)) {
      return Shift.REFUSE;
    }
    if (obliged()) {
      return Shift.REQUEST;
    }
    return future() ? Shift.WILL : Shift.NONE;
  }
}
