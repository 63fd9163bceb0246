package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.event.PartyFeatures.Part;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Id.ActorId;

/**
 * Looks over the parties that the rules have found. What stands at the places that a frame names is
 * left; where the rules have looked farther, another mention of the sentence takes the part if it
 * is much likelier, and one fills a part left empty if it is likely. Immutable and thread-safe.
 */
final class PartyChooser {
  /** How likely an actor must be to fill a part that the rules have left empty. */
  private static final double LEAST_ACTOR = 0.7;

  private static final double LEAST_RECIPIENT = 0.5;

  /** By how much another actor must be likelier than the first that the rules have found. */
  private static final double MARGIN_ACTOR = 0.5;

  private static final double MARGIN_RECIPIENT = 0.3;

  private final Weights weights;

  PartyChooser(Weights weights) {
    this.weights = weights;
  }

  /**
   * The draft with its parties looked over.
   *
   * @param draft as the rules have it, reciprocal parties still apart
   */
  Draft choose(Scene scene, Draft draft) {
    if (draft.reading().absorbed()) {
      return draft; // seldom an event of its own, and then as the rules have it
    }
    if (draft.reading().reciprocal() && draft.actors().size() > 1) {
      return draft; // "the two sides" are all that it takes
    }
    List<ActorMention> all = candidates(scene);
    List<ActorMention> actors = part(scene, draft, Part.ACTOR, all, Set.of());
    Set<ActorId> acting = ids(scene, actors);
    List<ActorMention> recipients = part(scene, draft, Part.RECIPIENT, all, acting);
    Set<Part> learned = EnumSet.noneOf(Part.class);
    if (!actors.equals(draft.actorMentions())) {
      learned.add(Part.ACTOR);
    }
    if (!recipients.equals(draft.recipientMentions())) {
      learned.add(Part.RECIPIENT);
    }
    if (learned.isEmpty()) {
      return draft;
    }
    Set<ActorId> receiving = ids(scene, recipients);
    receiving.removeAll(acting);
    return new Draft(
        draft.reading(),
        List.copyOf(acting),
        List.copyOf(receiving),
        actors,
        recipients,
        Set.copyOf(learned));
  }

  private List<ActorMention> part(
      Scene scene, Draft draft, Part part, List<ActorMention> all, Set<ActorId> taken) {
    List<ActorMention> own = part == Part.ACTOR ? draft.actorMentions() : draft.recipientMentions();
    if (!own.isEmpty() && !all.contains(own.get(0))) {
      return own; // named in another sentence, or behind another of the list
    }
    if (said(draft, part, own)) {
      return without(scene, own, taken);
    }
    double bar =
        own.isEmpty()
            ? (part == Part.ACTOR ? LEAST_ACTOR : LEAST_RECIPIENT)
            : probability(scene, draft, part, own.get(0))
                + (part == Part.ACTOR ? MARGIN_ACTOR : MARGIN_RECIPIENT);
    Optional<ActorMention> best = Optional.empty();
    // where the rules' party is likely enough, nobody can be so much likelier
    for (ActorMention m : bar < 1 ? all : List.<ActorMention>of()) {
      if (!own.contains(m) && !taken.containsAll(scene.actors().members(m.actor()))) {
        double p = probability(scene, draft, part, m);
        best = p > bar ? Optional.of(m) : best;
        bar = Math.max(p, bar);
      }
    }
    return best.map(m -> together(scene, m)).orElseGet(() -> without(scene, own, taken));
  }

  /**
   * Whether grammar itself says who plays the part: the subject, be it nobody that the record knows
   * ("three drones"), or whoever stands at a place that the frame names for the recipient.
   */
  private static boolean said(Draft draft, Part part, List<ActorMention> own) {
    Predicate predicate = draft.reading().match().predicate();
    if (part == Part.ACTOR) {
      List<Integer> subjects = predicate.subjects();
      return own.isEmpty() ? !subjects.isEmpty() : subjects.contains(own.get(0).head());
    }
    return !own.isEmpty()
        && draft.reading().recipientRoles().stream()
            .anyMatch(r -> predicate.fillers(r).contains(own.get(0).head()));
  }

  private double probability(Scene scene, Draft draft, Part part, ActorMention mention) {
    FeatureSum sum = new FeatureSum(weights);
    PartyFeatures.add(scene, draft, part, mention, sum);
    return sum.probability();
  }

  private static List<ActorMention> without(
      Scene scene, List<ActorMention> own, Set<ActorId> taken) {
    return own.stream().filter(m -> !taken.containsAll(scene.actors().members(m.actor()))).toList();
  }

  /** A mention and those that are coordinated with it. */
  private static List<ActorMention> together(Scene scene, ActorMention first) {
    Sentence sentence = scene.sentence();
    List<ActorMention> out = new ArrayList<>();
    out.add(first);
    for (Token t : sentence.children(first.head(), "conj")) {
      scene.actors().headedBy(sentence.index(), t.index()).ifPresent(out::add);
    }
    return out;
  }

  /**
   * The mentions of a sentence, one for each head, without those that are coordinated to another.
   */
  static List<ActorMention> candidates(Scene scene) {
    Sentence sentence = scene.sentence();
    Set<ActorMention> out = new LinkedHashSet<>();
    for (ActorMention m : scene.actors().mentions(sentence.index())) {
      Token head = sentence.token(m.head());
      boolean second =
          head.is("conj") && scene.actors().headedBy(sentence.index(), head.head()).isPresent();
      if (!second) {
        scene.actors().headedBy(sentence.index(), m.head()).ifPresent(out::add);
      }
    }
    return List.copyOf(out);
  }

  private static Set<ActorId> ids(Scene scene, List<ActorMention> mentions) {
    Set<ActorId> out = new LinkedHashSet<>();
    mentions.forEach(m -> out.addAll(scene.actors().members(m.actor())));
    return out;
  }
}
