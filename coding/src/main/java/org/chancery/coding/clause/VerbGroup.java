package org.chancery.coding.clause;

import java.util.List;
import java.util.Locale;
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
    return sentence.children(predicate).stream()
        .anyMatch(t -> isNegation(t) || (t.is("nsubj") || t.is("obj")) && hasNo(t.index()));
  }

  private boolean hasNo(int noun) {
    return sentence.children(noun, "det").stream().anyMatch(t -> t.lemma().equals("no"));
  }

  private static boolean isNegation(Token t) {
    return (t.is("advmod") || t.is("det") || t.is("cc") || t.is("neg"))
        && NEGATIONS.contains(lower(t));
  }

  Optional<String> modal() {
    return sentence.children(first(), "aux").stream()
        .map(Token::lemma)
        .filter(MODALS::contains)
        .findFirst();
  }

  Tense tense() {
    int verb = first();
    List<Token> auxiliaries = sentence.children(verb, "aux", "cop");
    if (auxiliaries.stream().anyMatch(t -> FUTURE.contains(lower(t)))) {
      return Tense.FUTURE;
    }
    if (auxiliaries.stream().anyMatch(t -> t.lemma().equals("have") && !t.tag().equals("VBD"))) {
      return Tense.PERFECT;
    }
    Token finite = auxiliaries.isEmpty() ? sentence.token(verb) : auxiliaries.get(0);
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

  private static String lower(Token t) {
    return t.text().toLowerCase(Locale.ROOT);
  }
}
