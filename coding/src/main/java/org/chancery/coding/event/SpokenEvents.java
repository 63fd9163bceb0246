package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.Places;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Actor;
import org.chancery.record.EventStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;
import org.chancery.record.Statement;

/**
 * Events that statements make by what they do: who says of another that he lies accuses him,
 * whatever the words. Only where no frame has coded such an event in the statement, nor any at its
 * cue. The acts are entries {@code event.act.*} of {@code rules.lex}.
 */
final class SpokenEvents {
  private static final Set<SpeechAct> AIMED =
      Set.of(
          SpeechAct.ACCUSE,
          SpeechAct.CRITICIZE,
          SpeechAct.PRAISE,
          SpeechAct.THANK,
          SpeechAct.CONGRATULATE,
          SpeechAct.RECOGNIZE,
          SpeechAct.THREATEN);

  private final Map<SpeechAct, Frame> frames = new EnumMap<>(SpeechAct.class);

  SpokenEvents(Lexicon lexicon) {
    NounClasses classes = new NounClasses(lexicon);
    for (Entry entry : lexicon.entries("rules.lex")) {
      for (String act : entry.values("act")) {
        if (entry.id().value().startsWith("event.act.")) {
          frames.put(SpeechAct.of(act), Frame.of(entry, classes));
        }
      }
    }
  }

  /**
   * The events of statements.
   *
   * @param coded what frames have coded
   */
  List<Told> of(
      ParsedReport parsed,
      Actors actors,
      Sayings sayings,
      Times times,
      Places places,
      List<Told> coded) {
    List<Told> out = new ArrayList<>();
    for (FoundStatement s : sayings.all()) {
      Frame frame = frames.get(s.statement().act());
      boolean told = s.statement().repeats() == null && s.cueHead() >= 0;
      if (frame == null || !told || coded.stream().anyMatch(t -> codes(t, s, frame))) {
        continue;
      }
      Sentence sentence = parsed.sentences().get(s.sentence());
      Scene scene = new Scene(parsed, sentence, actors, sayings, times, places, new TreeMap<>());
      draft(scene, s, frame).ifPresent(d -> out.add(new Told(scene, d)));
    }
    return out;
  }

  /** Whether an event stands at the cue, or one of the same type in the content. */
  private static boolean codes(Told t, FoundStatement s, Frame frame) {
    Span cue = s.statement().cue();
    int at = t.at();
    if (cue != null && at >= cue.start() && at < cue.end()) {
      return true;
    }
    boolean inside =
        s.statement().content().stream().anyMatch(c -> at >= c.start() && at < c.end());
    return inside && t.draft().meaning().type() == frame.meaning().orElseThrow().type();
  }

  private static Optional<Draft> draft(Scene scene, FoundStatement s, Frame frame) {
    Statement statement = s.statement();
    ActorId speaker = statement.speaker();
    if (speaker == null) {
      return Optional.empty();
    }
    List<ActorId> acting = scene.actors().members(speaker);
    List<ActorId> receiving = recipients(scene.actors(), statement, acting);
    if (receiving.isEmpty()) {
      return Optional.empty();
    }
    Predicate cue = new Predicate(scene.sentence(), s.cueHead(), -1);
    Match match = new Match(frame, cue);
    EventStatus status = new Modality(cue).status();
    Reading reading =
        new Reading(match, frame.meaning(), Shift.NONE, false, Optional.empty(), status);
    return Optional.of(
        new Draft(reading, acting, receiving, mentions(scene, acting), mentions(scene, receiving)));
  }

  /** Those spoken to, or else the one that the act is aimed at. */
  private static List<ActorId> recipients(
      Actors actors, Statement statement, List<ActorId> acting) {
    if (!AIMED.contains(statement.act())) {
      List<ActorId> addressed =
          statement.addressees().stream()
              .filter(a -> !acting.contains(a) && !actors.get(a).sectors().contains(Sector.JRN))
              .toList();
      if (!addressed.isEmpty()) {
        return addressed;
      }
    }
    for (Stance about : statement.about()) {
      boolean aimed = about.stance() != 0 || !AIMED.contains(statement.act());
      if (aimed && !own(actors, acting, about.actor())) {
        return actors.members(about.actor());
      }
    }
    return List.of();
  }

  /** Whether an actor is the speaker's own side. */
  private static boolean own(Actors actors, List<ActorId> acting, ActorId other) {
    Actor a = actors.get(other);
    for (ActorId id : acting) {
      Actor speaker = actors.get(id);
      boolean home = a.country() != null && a.country().equals(speaker.country());
      if (id.equals(other) || home && state(a)) {
        return true;
      }
    }
    return false;
  }

  private static boolean state(Actor a) {
    return a.kind() == org.chancery.record.ActorKind.STATE || a.sectors().contains(Sector.GOV);
  }

  private static List<ActorMention> mentions(Scene scene, List<ActorId> of) {
    return scene.actors().mentions(scene.sentence().index()).stream()
        .filter(m -> of.contains(m.actor()))
        .toList();
  }
}
