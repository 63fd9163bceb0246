package org.chancery.coding.event;

import java.util.OptionalInt;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.event.Frames.Trigger;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Verbs that only lend an event noun a subject and a tense. */
final class LightVerbs {
  private final Frames frames;

  LightVerbs(Frames frames) {
    this.frames = frames;
  }

  /** The light verb over an event noun: "launched an attack", "talks were held"; -1 without one. */
  int over(Sentence sentence, int noun) {
    int at = noun;
    while (sentence.token(at).is("conj")
        || sentence.token(at).is("compound")
        || measured(sentence, at)) {
      at = sentence.token(at).head();
    }
    OptionalInt head = sentence.head(at);
    Token t = sentence.token(at);
    if (head.isEmpty() || !sentence.token(head.getAsInt()).isVerb()) {
      return modifyingHost(sentence, noun);
    }
    int verb = head.getAsInt();
    if (t.is("nsubj") && happens(sentence, verb)) {
      return verb;
    }
    boolean object = new Clause(sentence, verb).objects().contains(at);
    if (!object && !t.is("obl") || !lightVerb(sentence, verb, at, object)) {
      return modifyingHost(sentence, noun);
    }
    return verb;
  }

  /** "a series <em>of attacks</em>": what a noun of measure is a measure of. */
  private static boolean measured(Sentence sentence, int noun) {
    Token t = sentence.token(noun);
    return t.is("nmod")
        && Conditions.isMeasure(sentence.token(t.head()).lemma())
        && new Clause(sentence, noun).preposition(noun).equals("of");
  }

  /** "the talks held by X", "an attack that X launched". */
  private int modifyingHost(Sentence sentence, int noun) {
    for (Token t : sentence.children(noun, "acl")) {
      if (t.isVerb()
          && new Clause(sentence, t.index()).objects().contains(noun)
          && lightVerb(sentence, t.index(), noun, true)) {
        return t.index();
      }
    }
    return -1;
  }

  /** "talks <em>resumed</em>": verbs whose subject is the event. */
  private boolean happens(Sentence sentence, int verb) {
    Predicate predicate = new Predicate(sentence, verb, -1);
    return sentence.child(verb, "obj").isEmpty()
        && frames.ofVerb(sentence.token(verb).lemma()).stream()
            .anyMatch(
                f ->
                    f.frame().entry().value("as").isPresent()
                        && predicate.hasParticle(f.particle()));
  }

  private boolean lightVerb(Sentence sentence, int verb, int noun, boolean object) {
    Predicate predicate = new Predicate(sentence, verb, -1);
    for (Trigger trigger : frames.ofVerb(sentence.token(verb).lemma())) {
      boolean transitive = trigger.frame().entry().value("as").isEmpty();
      if (transitive && trigger.frame().support() && predicate.hasParticle(trigger.particle())) {
        String wanted = trigger.frame().entry().value("preposition").orElse("");
        boolean fits =
            object ? wanted.isEmpty() : wanted.equals(new Clause(sentence, verb).preposition(noun));
        if (fits) {
          return true;
        }
      }
    }
    return false;
  }
}
