package org.chancery.coding.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Whether the conditions of a frame hold at a predicate. */
final class Conditions {
  /** Tokens at most from the head of a sum to its currency sign. */
  private static final int SUM = 5;

  /** Heads behind which "of" tells what is meant: "a group of soldiers". */
  private static final Set<String> MEASURES =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "ten",
          "number",
          "group",
          "round",
          "series",
          "some",
          "many",
          "lot",
          "shipment",
          "batch",
          "set",
          "part",
          "kind",
          "package",
          "wave",
          "million",
          "billion",
          "worth",
          "percent",
          "ton",
          "tonne",
          "member",
          "all",
          "contingent",
          "withdrawal");

  private Conditions() {}

  static boolean hold(Frame frame, Predicate predicate) {
    for (Condition c : frame.conditions()) {
      if (!holds(c, predicate)) {
        return false;
      }
    }
    return true;
  }

  static boolean isMeasure(String lemma) {
    return MEASURES.contains(lemma);
  }

  private static boolean holds(Condition condition, Predicate predicate) {
    Sentence sentence = predicate.sentence();
    boolean found;
    if (condition.role().kind() == Role.Kind.CONTENT_SUBJECT) {
      found = anyOf(Contents.heads(predicate), h -> another(predicate, h));
    } else if (condition.role().kind() == Role.Kind.CONTENT_RECIPIENT) {
      Set<String> words = condition.words();
      found =
          anyOf(
              Contents.heads(predicate),
              h -> words.isEmpty() || words.contains(sentence.token(h).lemma()));
    } else {
      List<Integer> fillers = predicate.fillers(condition.role());
      found =
          condition.words().isEmpty()
              ? !fillers.isEmpty()
              : anyOf(fillers, i -> named(sentence, i, condition));
    }
    return found != condition.forbidden();
  }

  private static boolean anyOf(List<Integer> tokens, IntPredicate test) {
    for (int token : tokens) {
      if (test.test(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content's subject is somebody else: "wants <em>her</em> to go". */
  private static boolean another(Predicate predicate, int content) {
    Sentence sentence = predicate.sentence();
    return sentence.child(content, "nsubj").isPresent()
        || sentence.token(content).is("xcomp") && !predicate.objects().isEmpty();
  }

  /** "an additional $2 million", which the parser may head by its article. */
  private static boolean sumOfMoney(Sentence sentence, int i, Condition condition) {
    for (int k : sentence.subtree(i)) {
      Token t = sentence.token(k);
      if (k < i + SUM && t.tag().equals("$") && condition.words().contains(t.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase is of a class, by its head or by what "of" follows a head of measure. */
  private static boolean named(Sentence sentence, int i, Condition condition) {
    Token head = sentence.token(i);
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (condition.words().contains(lemma) || condition.words().contains(head.entity())) {
      return true;
    }
    if (!head.isNoun() && sumOfMoney(sentence, i, condition)) {
      return true;
    }
    return sentence.anyChild(i, t -> compounded(t, lemma, condition.words()))
        || head.isProperNoun() && sentence.anyChild(i, t -> titled(t, condition.words()))
        || MEASURES.contains(head.lemma())
            && anyOf(
                new Clause(sentence, i).obliques("of"),
                o -> condition.words().contains(sentence.token(o).lemma()));
  }

  /** "<em>Ambassador</em> Viktor Zhelin" is an ambassador. */
  private static boolean titled(Token t, Set<String> words) {
    return t.is("compound") && words.contains(t.lemma().toLowerCase(Locale.ROOT));
  }

  /** "trade talks", or "trade" of anything. */
  private static boolean compounded(Token t, String noun, Set<String> words) {
    return (t.is("compound") || t.is("amod"))
        && (words.contains(t.lemma() + " " + noun) || words.contains(t.lemma() + " *"));
  }
}
