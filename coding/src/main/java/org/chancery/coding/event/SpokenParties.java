package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Sector;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;
import org.chancery.record.Statement;

/** Who does what a statement does, and to whom. */
record SpokenParties(Scene scene, FoundStatement said) {
  /** Acts whose stance tells at whom they are aimed. */
  private static final Set<SpeechAct> AIMED =
      Set.of(
          SpeechAct.ACCUSE,
          SpeechAct.CRITICIZE,
          SpeechAct.PRAISE,
          SpeechAct.THANK,
          SpeechAct.CONGRATULATE,
          SpeechAct.RECOGNIZE,
          SpeechAct.THREATEN);

  private Actors actors() {
    return scene.actors();
  }

  /** The speaker, or the state for which a spokesperson says "we". */
  List<ActorId> acting() {
    Clause cue = new Clause(scene.parsed().sentences().get(said.sentence()), said.cueHead());
    boolean here = said.sentence() == scene.sentence().index();
    for (int subject : here ? cue.subjects() : List.<Integer>of()) {
      if (Speakers.firstPerson(scene.sentence().token(subject))) {
        List<ActorMention> meant = new Speakers(scene).of(subject);
        if (!meant.isEmpty()) {
          return meant.stream().map(ActorMention::actor).toList();
        }
      }
    }
    ActorId speaker = said.statement().speaker();
    return speaker == null ? List.of() : actors().members(speaker);
  }

  /** Those spoken to, or else the first that the act is about and that is not the speaker's. */
  List<ActorId> receiving(List<ActorId> acting) {
    Statement statement = said.statement();
    if (statement.act() == SpeechAct.HOPE) {
      return hopedOf(acting);
    }
    boolean aimed = AIMED.contains(statement.act());
    List<ActorId> addressed =
        statement.addressees().stream()
            .filter(a -> !acting.contains(a) && !actors().get(a).sectors().contains(Sector.JRN))
            .toList();
    if (!aimed && !addressed.isEmpty()) {
      return addressed;
    }
    for (Stance about : statement.about()) {
      Actor a = actors().get(about.actor());
      if ((aimed ? about.stance() != 0 : known(a)) && !own(acting, a)) {
        return actors().members(a.id());
      }
    }
    return List.of();
  }

  /** "hopes that <em>Chile</em> will …" */
  private List<ActorId> hopedOf(List<ActorId> acting) {
    boolean here = said.sentence() == scene.sentence().index();
    Predicate cue = new Predicate(scene.sentence(), said.cueHead(), -1);
    for (int head : here ? Contents.heads(cue) : List.<Integer>of()) {
      for (int subject : new Clause(scene.sentence(), head).subjects()) {
        Optional<Actor> hoped =
            actors().of(said.sentence(), subject).map(m -> actors().get(m.actor()));
        if (hoped.filter(a -> !own(acting, a)).isPresent()) {
          return actors().members(hoped.get().id());
        }
      }
    }
    return List.of();
  }

  /** Whether an actor is more than some number of people. */
  private static boolean known(Actor a) {
    return a.country() != null || a.name() != null;
  }

  /** Whether an actor is the speaker, or the speaker's state. */
  private boolean own(List<ActorId> acting, Actor other) {
    boolean state = other.kind() == ActorKind.STATE || other.sectors().contains(Sector.GOV);
    for (ActorId id : acting) {
      boolean home = other.country() != null && other.country().equals(actors().get(id).country());
      if (id.equals(other.id()) || home && state) {
        return true;
      }
    }
    return false;
  }

  /** Of each actor the mention in the sentence that is nearest to a token. */
  List<ActorMention> mentions(List<ActorId> of, int token) {
    List<ActorMention> out = new ArrayList<>();
    for (ActorId id : of) {
      actors().mentions(scene.sentence().index()).stream()
          .filter(m -> m.actor().equals(id))
          .min(Comparator.comparingInt(m -> Math.abs(m.head() - token)))
          .ifPresent(out::add);
    }
    return out;
  }
}
