package org.chancery.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Casualties;
import org.chancery.record.Count;
import org.chancery.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many were killed, injured or arrested, and how many took part, from the numbers on the
 * objects of verbs of harm in the event's sentence.
 */
final class CasualtyFinder {
  private static final Set<String> DEATH =
      Set.of("kill", "die", "murder", "slay", "massacre", "execute", "behead", "lynch");
  private static final Set<String> DEAD = Set.of("dead");
  private static final Set<String> INJURY = Set.of("injure", "wound", "hurt", "maim");
  private static final Set<String> ARREST =
      Set.of("arrest", "detain", "jail", "imprison", "capture");
  private static final Set<EventType> HARM =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  private CasualtyFinder() {}

  static @Nullable Casualties find(Scene scene, Draft draft) {
    EventType type = draft.meaning().type();
    if (!HARM.contains(type)) {
      return null;
    }
    Sentence sentence = scene.sentence();
    boolean coerces = type == EventType.COERCE;
    Count dead = coerces ? null : harmed(sentence, DEATH, DEAD).orElse(null);
    Count injured = coerces ? null : harmed(sentence, INJURY, INJURY).orElse(null);
    Count arrested = harmed(sentence, ARREST, Set.of()).orElse(null);
    Count size =
        type == EventType.PROTEST
            ? counted(sentence, draft.reading().match().predicate().subjects()).orElse(null)
            : null;
    boolean none = dead == null && injured == null && arrested == null && size == null;
    return none ? null : new Casualties(dead, injured, arrested, size);
  }

  /** The number on the objects of the first of these verbs, or on "46 dead", "46 wounded". */
  private static Optional<Count> harmed(
      Sentence sentence, Set<String> verbs, Set<String> adjectives) {
    for (Token t : sentence.tokens()) {
      Optional<Count> count = Optional.empty();
      if (verbs.contains(t.lemma()) && (t.isVerb() || t.is("amod"))) {
        Clause clause = new Clause(sentence, t.index());
        Set<Integer> harmed = new TreeSet<>(clause.objects());
        if (t.lemma().equals("die")) {
          harmed.addAll(clause.subjects());
        }
        count = counted(sentence, List.copyOf(harmed));
      }
      if (count.isEmpty() && (adjectives.contains(t.lemma()) || verbs.contains(t.lemma()))) {
        count = number(sentence, t.index());
      }
      if (count.isPresent()) {
        return count;
      }
    }
    return Optional.empty();
  }

  /** The sum over coordinated phrases: "two soldiers and a child". */
  private static Optional<Count> counted(Sentence sentence, List<Integer> heads) {
    int sum = 0;
    boolean atLeast = false;
    for (int head : heads) {
      Optional<Count> one = number(sentence, head).or(() -> single(sentence, head));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum += one.get().number();
      atLeast |= one.get().atLeast();
    }
    return sum == 0 ? Optional.empty() : Optional.of(new Count(sum, atLeast));
  }

  private static Optional<Count> single(Sentence sentence, int head) {
    boolean article =
        sentence.children(head, "det").stream().anyMatch(t -> t.lemma().matches("an?"));
    return article && sentence.token(head).tag().matches("NNP?")
        ? Optional.of(new Count(1, false))
        : Optional.empty();
  }

  private static Optional<Count> number(Sentence sentence, int head) {
    Optional<Integer> plural = Numbers.rough(sentence.token(head).lemma());
    if (plural.isPresent() && sentence.child(head, "nummod").isEmpty()) {
      return Optional.of(new Count(plural.get(), true));
    }
    for (Token t : sentence.children(head, "nummod")) {
      Optional<Integer> value = Numbers.of(sentence, t.index());
      if (value.isPresent()) {
        return Optional.of(new Count(value.get(), Numbers.lowerBound(sentence, t.index())));
      }
    }
    return sentence.token(head).tag().equals("CD")
        ? Numbers.of(sentence, head).map(v -> new Count(v, Numbers.lowerBound(sentence, head)))
        : Optional.empty();
  }
}
