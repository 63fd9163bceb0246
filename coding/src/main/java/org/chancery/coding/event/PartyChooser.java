package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.event.PartyFeatures.Part;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Id.ActorId;

/**
 * Looks over the parties that the rules have found: another mention of the sentence takes their
 * place where it is much likelier, one fills a part that the rules left empty where it is likely,
 * and a most unlikely one goes. Immutable and thread-safe.
 */
final class PartyChooser {
  /** By how much another mention must be likelier than those that the rules have found. */
  private static final double MARGIN = Double.parseDouble(System.getProperty("pmargin", "0.3"));

  /** How likely a mention must be that no rule has found. */
  private static final double LEAST = Double.parseDouble(System.getProperty("pleast", "0.5"));

  private static final double AMARGIN = Double.parseDouble(System.getProperty("amargin", "0.3"));
  private static final double ALEAST = Double.parseDouble(System.getProperty("aleast", "0.5"));

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
    List<ActorMention> all = candidates(scene);
    List<ActorMention> actors = part(scene, draft, Part.ACTOR, all, Set.of());
    List<ActorMention> recipients = part(scene, draft, Part.RECIPIENT, all, ids(scene, actors));
    if (actors.equals(draft.actorMentions()) && recipients.equals(draft.recipientMentions())) {
      return draft;
    }
    Set<ActorId> receiving = ids(scene, recipients);
    receiving.removeAll(ids(scene, actors));
    return new Draft(
        draft.reading(),
        List.copyOf(ids(scene, actors)),
        List.copyOf(receiving),
        actors,
        recipients);
  }

  private List<ActorMention> part(
      Scene scene, Draft draft, Part part, List<ActorMention> all, Set<ActorId> taken) {
    List<ActorMention> own = part == Part.ACTOR ? draft.actorMentions() : draft.recipientMentions();
    if (!all.containsAll(own.stream().limit(1).toList())) {
      return own; // named in another sentence
    }
    double bar = part == Part.ACTOR ? ALEAST : LEAST;
    for (ActorMention m : own) {
      bar =
          Math.max(
              own.isEmpty() ? LEAST : 0,
              weights.probability(PartyFeatures.of(scene, draft, part, m))
                  + (part == Part.ACTOR ? AMARGIN : MARGIN));
      break;
    }
    ActorMention best = null;
    for (ActorMention m : all) {
      if (own.contains(m) || taken.containsAll(scene.actors().members(m.actor()))) {
        continue;
      }
      double p = weights.probability(PartyFeatures.of(scene, draft, part, m));
      if (p > bar) {
        bar = p;
        best = m;
      }
    }
    return best == null ? without(scene, own, taken) : together(scene, best);
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
