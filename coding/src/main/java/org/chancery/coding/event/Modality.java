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
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> SOON = Set.of("set", "due", "scheduled", "about", "slated");

  private Sentence sentence() {
    return predicate.sentence();
  }

  private Clause clause() {
    return predicate.finite();
  }

  boolean negated() {
    return new Denial(predicate).holds();
  }

  /** Will, is going to, is to, is set to; a headline's infinitive; "would" as told. */
  boolean future() {
    if (clause().tense() == Tense.FUTURE) {
      return true;
    }
    if (clause().modal().filter("would"::equals).isPresent()) {
      return !new Doubt(predicate).conditional();
    }
    Token t = clause().token();
    boolean infinitive = Contents.infinitive(sentence(), t);
    if (!infinitive) {
      return false;
    }
    OptionalInt head = sentence().head(t.index());
    if (head.isEmpty() || sentence().anyChild(t.index(), a -> a.is("aux") && be(a))) {
      return true;
    }
    Token above = sentence().token(head.getAsInt());
    return t.is("xcomp")
        && (be(above)
            || above.lemma().equals("go") && above.tag().equals("VBG")
            || SOON.contains(above.lemma()));
  }

  private static boolean be(Token t) {
    return t.lemma().equals("be");
  }

  /** Whether the clause says when: what comes on a day is a step decided on, not a threat. */
  boolean scheduled() {
    return !new Doubt(predicate).conditional()
        && sentence()
            .anyChild(
                clause().predicate(),
                t -> (t.is("obl") || t.is("nmod") || t.is("advmod")) && Predicate.time(t));
  }

  boolean obliged() {
    if (clause().modal().filter(OBLIGED::contains).isPresent()) {
      return !new Doubt(predicate).underCondition();
    }
    Token t = clause().token();
    return t.is("xcomp")
        && Contents.infinitive(sentence(), t)
        && List.of("have", "need").contains(sentence().token(t.head()).lemma());
  }

  boolean possible() {
    Optional<String> modal = clause().modal();
    Doubt doubt = new Doubt(predicate);
    return modal.filter(POSSIBLE::contains).isPresent()
        || modal.filter("would"::equals).isPresent() && doubt.conditional()
        || doubt.holds();
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
    if (new Doubt(predicate).holds()) {
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
