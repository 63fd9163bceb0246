package org.chancery.coding.clause;

import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * What the words around a verb say of it: tense, modality, negation.
 *
 * @param predicate the lexical verb, or the noun or adjective after a copula
 */
record VerbGroup(Sentence sentence, int predicate) {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");
  private static final Set<String> MODALS =
      Set.of("may", "might", "could", "can", "would", "should", "must", "ought");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "n’t", "hardly");

  boolean negated() {
    return sentence.anyChild(
        predicate, t -> isNegation(t) || (t.is("nsubj") || t.is("obj")) && hasNo(t.index()));
  }

  private boolean hasNo(int noun) {
    return sentence.anyChild(noun, t -> t.is("det") && t.lemma().equals("no"));
  }

  private boolean isNegation(Token t) {
    return NEGATIONS.contains(sentence.lower(t.index()))
        && (t.is("advmod") || t.is("det") || t.is("cc") || t.is("neg"));
  }

  Optional<String> modal() {
    for (Token t : sentence.children(first())) {
      if (t.is("aux") && MODALS.contains(t.lemma())) {
        return Optional.of(t.lemma());
      }
    }
    return Optional.empty();
  }

  Tense tense() {
    int verb = first();
    Token finite = null;
    boolean perfect = false;
    for (Token t : sentence.children(verb)) {
      if (t.is("aux") || t.is("cop")) {
        if (FUTURE.contains(sentence.lower(t.index()))) {
          return Tense.FUTURE;
        }
        perfect |= t.lemma().equals("have") && !t.tag().equals("VBD");
        finite = finite == null ? t : finite;
      }
    }
    return perfect ? Tense.PERFECT : byForm(finite == null ? sentence.token(verb) : finite);
  }

  private static Tense byForm(Token finite) {
    return switch (finite.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBP", "VBZ", "MD" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  /** A coordinated verb without auxiliaries of its own belongs to the first one's group. */
  private int first() {
    int at = predicate;
    while (sentence.token(at).is("conj")
        && sentence.child(at, "aux", "cop", "nsubj").isEmpty()
        && !FINITE.contains(sentence.token(at).tag())
        && sentence.token(sentence.token(at).head()).isVerb()) {
      at = sentence.token(at).head();
    }
    return at;
  }
}
