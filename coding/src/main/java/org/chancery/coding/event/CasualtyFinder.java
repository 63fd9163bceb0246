package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.event.Numbers.Counted;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.Sentence;
import org.chancery.record.Casualties;
import org.chancery.record.Count;
import org.chancery.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed, injured or arrested in an event, and how many took part: from the tolls of
 * its sentence that belong to it, and from the numbers on its parties.
 */
final class CasualtyFinder {
  static final RuleId RULE = new RuleId("event.casualties");
  private static final Set<EventType> VIOLENT = Set.of(EventType.ASSAULT, EventType.PROTEST);
  private static final Set<EventType> POLICED = Set.of(EventType.COERCE, EventType.PROTEST);

  /** Modes whose object is a number of people moved, freed or driven out. */
  private static final Set<String> MOVING =
      Set.of("troops", "police", "militia", "withdraw", "release", "expel", "deport");

  private final Scene scene;
  private final Sentence sentence;
  private final Draft draft;
  private final Predicate predicate;
  private final Set<Integer> doers;

  private CasualtyFinder(Scene scene, Draft draft) {
    this.scene = scene;
    sentence = scene.sentence();
    this.draft = draft;
    predicate = draft.reading().match().predicate();
    doers = new HashSet<>(predicate.subjects());
  }

  /**
   * The numbers of an event.
   *
   * @param evidence where they stand, at least one
   */
  record Found(Casualties casualties, List<Counted> evidence) {}

  static Optional<Found> find(Scene scene, Draft draft) {
    CasualtyFinder finder = new CasualtyFinder(scene, draft);
    EventType type = draft.meaning().type();
    List<Toll> tolls =
        VIOLENT.contains(type) || POLICED.contains(type) ? Toll.in(scene.sentence()) : List.of();
    List<Counted> evidence = new ArrayList<>();
    boolean violent = VIOLENT.contains(type);
    Count dead = violent ? finder.told(Toll.Kind.DEAD, tolls, evidence) : null;
    Count injured = violent ? finder.told(Toll.Kind.INJURED, tolls, evidence) : null;
    Count arrested =
        POLICED.contains(type) ? finder.told(Toll.Kind.ARRESTED, tolls, evidence) : null;
    Count size = kept(finder.size(), evidence);
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(new Casualties(dead, injured, arrested, size), evidence));
  }

  private static @Nullable Count kept(Optional<Counted> number, List<Counted> evidence) {
    number.ifPresent(evidence::add);
    return number.map(Counted::count).orElse(null);
  }

  /** The toll of this kind that is nearest to the event among those that belong to it. */
  private @Nullable Count told(Toll.Kind kind, List<Toll> tolls, List<Counted> evidence) {
    Optional<Counted> nearest =
        tolls.stream()
            .filter(t -> t.kind() == kind && belongs(t.token()))
            .min(
                Comparator.<Toll>comparingInt(t -> t.token() == predicate.token() ? 0 : 1)
                    .thenComparingInt(t -> Math.abs(t.token() - predicate.token())))
            .map(Toll::number);
    return kept(nearest, evidence);
  }

  /**
   * Whether a word of harm tells what this event did: it is the trigger, hangs on it or governs it,
   * and nobody else is said to do it ("rebels fled after <em>the army</em> killed six").
   */
  private boolean belongs(int harm) {
    if (harm == predicate.token() || harm == predicate.host()) {
      return true;
    }
    boolean near =
        sentence.dominates(predicate.token(), harm)
            || predicate.host() >= 0 && sentence.dominates(predicate.host(), harm)
            || sentence.dominates(harm, predicate.token())
            || besides(harm);
    boolean protest = draft.meaning().type() == EventType.PROTEST; // whose victims others make
    return near && !ofParty(harm) && (protest || !othersDeed(harm));
  }

  /** Both hang, over clauses, on one verb: "said that X attacked Y and that 12 were killed". */
  private boolean besides(int harm) {
    int top = predicate.first();
    while (sentence.token(top).head() >= 0 && sentence.token(top).is("conj")) {
      top = sentence.token(top).head();
    }
    return sentence.dominates(top, harm);
  }

  /** Whether it describes who does the event: "the army, which killed five, attacked". */
  private boolean ofParty(int harm) {
    return doers.stream().anyMatch(d -> d != harm && sentence.dominates(d, harm));
  }

  private boolean othersDeed(int harm) {
    if (!sentence.token(harm).isVerb() || Toll.suffers(sentence.token(harm).lemma())) {
      return false;
    }
    Clause clause = new Clause(sentence, harm);
    boolean result = clause.token().is("xcomp") && clause.token().tag().equals("VBN");
    List<Integer> agents = result ? clause.obliques("by") : clause.subjects();
    return !agents.isEmpty()
        && agents.stream().noneMatch(doers::contains)
        && agents.stream().noneMatch(this::isEvent);
  }

  /** "the <em>attack</em> killed six", "an attack <em>that</em> killed six". */
  private boolean isEvent(int agent) {
    return agent == predicate.token()
        || agent == predicate.host()
        || predicate.objects().contains(agent)
            && scene.actors().headedBy(sentence.index(), agent).isEmpty();
  }

  private Optional<Counted> size() {
    People people = new People(sentence);
    if (draft.meaning().type() == EventType.PROTEST) {
      return people.of(predicate.subjects());
    }
    boolean moving = draft.meaning().modes().stream().anyMatch(m -> MOVING.contains(m.code()));
    return moving ? people.of(predicate.objects()) : Optional.empty();
  }
}
