package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.event.Numbers.Counted;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence that tells how many were harmed: "killing 12", "46 wounded", "claimed 25
 * lives".
 *
 * @param token the word of harm
 */
record Toll(Kind kind, int token, Counted number) {

  /** What was done to them. */
  enum Kind {
    DEAD,
    INJURED,
    ARRESTED
  }

  private static final Set<String> DEATH =
      Set.of(
          "kill",
          "die",
          "murder",
          "slay",
          "massacre",
          "execute",
          "behead",
          "lynch",
          "perish",
          "slaughter",
          "assassinate",
          "butcher",
          "drown");
  private static final Set<String> INJURY = Set.of("injure", "wound", "hurt", "maim");
  private static final Set<String> ARREST =
      Set.of("arrest", "detain", "jail", "imprison", "capture");

  /** Verbs whose subjects suffer. */
  private static final Set<String> SUFFER = Set.of("die", "perish", "drown");

  private static final Set<String> DEATHS = Set.of("death", "fatality");
  private static final Set<String> INJURIES = Set.of("injury");
  private static final Set<String> ARRESTS = Set.of("arrest", "detention");
  private static final Set<String> TAKING_LIVES = Set.of("claim", "take", "cost", "lose");

  /** Whether the subjects of a verb are those who are harmed. */
  static boolean suffers(String verb) {
    return SUFFER.contains(verb);
  }

  /** All that a sentence tells, in text order. */
  static List<Toll> in(Sentence sentence) {
    List<Toll> out = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      Kind kind = kind(t);
      if (kind != null) {
        number(sentence, t).ifPresent(n -> out.add(new Toll(kind, t.index(), n)));
      }
    }
    return out;
  }

  private static @Nullable Kind kind(Token t) {
    String lemma = t.lemma();
    boolean noun = t.isNoun();
    if (lemma.equals("dead") || lemma.equals("life") || (noun ? DEATHS : DEATH).contains(lemma)) {
      return Kind.DEAD;
    }
    if ((noun ? INJURIES : INJURY).contains(lemma) || t.text().matches("wounded|injured")) {
      return Kind.INJURED;
    }
    return (noun ? ARRESTS : ARREST).contains(lemma) ? Kind.ARRESTED : null;
  }

  private static Optional<Counted> number(Sentence s, Token t) {
    People people = new People(s);
    if (t.lemma().equals("life")) {
      return lives(s, t, people);
    }
    if (t.isNoun()) {
      return people
          .of(t.index())
          .filter(n -> n.first() != t.index())
          .or(() -> before(s, t, people));
    }
    Optional<Counted> harmed = t.isVerb() ? people.of(harmed(s, t)) : Optional.empty();
    return harmed.or(() -> before(s, t, people)).or(() -> shotDead(s, t, people));
  }

  private static List<Integer> harmed(Sentence s, Token t) {
    Clause clause = new Clause(s, t.index());
    List<Integer> harmed = SUFFER.contains(t.lemma()) ? clause.subjects() : clause.objects();
    return harmed.isEmpty() ? clause.obliques("between") : harmed; // "killed between 20 and 30 men"
  }

  /** "46 dead", "60 wounded", "left 40 people dead". */
  private static Optional<Counted> before(Sentence s, Token t, People people) {
    int at = t.index() - 1;
    if (at < 0) {
      return Optional.empty();
    }
    if (Numbers.numeric(s, at)) {
      return Numbers.at(s, at);
    }
    boolean described = s.token(at).isNoun() && !t.isNoun();
    return described ? people.of(at) : Optional.empty();
  }

  /** "A soldier was <em>shot</em> dead". */
  private static Optional<Counted> shotDead(Sentence s, Token t, People people) {
    boolean result = t.lemma().equals("dead") && t.head() >= 0 && s.token(t.head()).isVerb();
    return result ? people.of(new Clause(s, t.head()).objects()) : Optional.empty();
  }

  /** "claimed 25 lives", "cost eight soldiers their lives", "30 people lost their lives". */
  private static Optional<Counted> lives(Sentence s, Token t, People people) {
    if (t.head() < 0 || !TAKING_LIVES.contains(s.token(t.head()).lemma())) {
      return Optional.empty();
    }
    Clause clause = new Clause(s, t.head());
    List<Integer> owners =
        clause.lemma().equals("lose") ? clause.subjects() : clause.indirectObjects();
    return people.of(t.index()).or(() -> people.of(owners));
  }
}
