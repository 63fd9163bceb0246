package org.chancery.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.event.Numbers.Counted;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Count;

/** How many people the phrases of a sentence name. */
final class People {
  /** "a <em>family</em> of five": the number is that of its members. */
  private static final Set<String> BODIES =
      Set.of("family", "group", "crowd", "team", "gang", "party", "band", "mob", "total", "unit");

  private final Sentence sentence;

  People(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The sum over coordinated phrases: "two soldiers and a child". Where one of them states no
   * number, the others' is a lower bound.
   */
  Optional<Counted> of(List<Integer> heads) {
    int sum = 0;
    boolean atLeast = false;
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int head : heads) {
      Optional<Counted> one = of(head);
      atLeast |= one.isEmpty() || one.get().count().atLeast();
      if (one.isPresent()) {
        sum += one.get().count().number();
        first = Math.min(first, one.get().first());
        last = Math.max(last, one.get().last());
      }
    }
    return sum == 0
        ? Optional.empty()
        : Optional.of(new Counted(new Count(sum, atLeast), first, last));
  }

  /**
   * The number of one phrase: "34 students", "46", "dozens of men", "a family of five", "a child".
   */
  Optional<Counted> of(int head) {
    for (Token t : sentence.children(head, "nummod")) {
      Optional<Counted> number = Numbers.at(sentence, t.index());
      if (number.isPresent()) {
        return number;
      }
    }
    Optional<Counted> own = Numbers.at(sentence, head);
    if (own.isPresent()) {
      return own;
    }
    if (Numbers.numeric(sentence, head - 1)) {
      return Numbers.at(sentence, head - 1);
    }
    // "dozens of farmers", where the parser takes the people for the head
    if (head > 1 && sentence.lower(head - 1).equals("of") && Numbers.numeric(sentence, head - 2)) {
      return Numbers.at(sentence, head - 2);
    }
    return BODIES.contains(sentence.token(head).lemma()) ? members(head) : single(head);
  }

  private Optional<Counted> members(int head) {
    for (int member : new Clause(sentence, head).obliques("of")) {
      Optional<Counted> number = of(member);
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  private Optional<Counted> single(int head) {
    Token token = sentence.token(head);
    boolean article =
        sentence.children(head, "det").stream().anyMatch(t -> t.lemma().matches("an?|another"));
    boolean person = token.entity().equals("PERSON") && !token.tag().equals("NNPS");
    return (article || person) && token.tag().matches("NNP?")
        ? Optional.of(new Counted(new Count(1, false), head, head))
        : Optional.empty();
  }
}
