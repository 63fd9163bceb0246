package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;

/**
 * Events that statements make by what they do: who says of another that he lies accuses him,
 * whatever the words. Only where no frame has coded such an event in the statement, nor any at its
 * cue. The acts are entries {@code event.act.*} of {@code rules.lex}.
 */
final class SpokenEvents {
  /** In these, what others say is only told of. */
  private static final Set<SpeechAct> UNDONE =
      Set.of(SpeechAct.ACCUSE, SpeechAct.DENY, SpeechAct.REQUEST, SpeechAct.DEMAND);

  private final Map<SpeechAct, Frame> frames = new EnumMap<>(SpeechAct.class);

  SpokenEvents(Lexicon lexicon) {
    NounClasses classes = new NounClasses(lexicon);
    for (Entry entry : lexicon.entries("rules.lex")) {
      if (entry.id().value().startsWith("event.act.")) {
        Frame frame = Frame.of(entry, classes);
        entry.values("spoken").forEach(act -> frames.put(SpeechAct.of(act), frame));
      }
    }
  }

  /** Makes the scene of a sentence. */
  interface Scenes {
    Scene of(Sentence sentence);
  }

  /**
   * The events of statements.
   *
   * @param coded what frames have coded
   */
  List<Told> of(Sayings sayings, Scenes scenes, List<Sentence> sentences, List<Told> coded) {
    Coded before = new Coded(coded);
    List<Told> out = new ArrayList<>();
    for (FoundStatement s : sayings.all()) {
      Frame frame = frames.get(s.statement().act());
      boolean told = s.statement().repeats() == null && s.cueHead() >= 0;
      if (frame == null || !told || reported(s, sayings)) {
        continue;
      }
      EventType type = frame.meaning().orElseThrow().type();
      if (!before.has(s, type)) {
        Sentence sentence = sentences.get(sayings.deciding(s));
        Scene scene = scenes.of(sentence);
        if (type != EventType.AGREE || tellsOfDeed(scene, s)) {
          draft(scene, s, frame).ifPresent(d -> out.add(new Told(scene, d)));
        }
      }
    }
    return out;
  }

  /** "committed <em>a crime</em>" promises nothing. */
  private static boolean tellsOfDeed(Scene scene, FoundStatement s) {
    return scene.sentence().tokens().stream()
        .filter(Token::isVerb)
        .anyMatch(
            t ->
                s.statement().content().stream()
                    .anyMatch(c -> c.start() <= t.start() && t.end() <= c.end()));
  }

  /** What is only told of inside an accusation, a denial or a demand is not done. */
  private static boolean reported(FoundStatement s, Sayings sayings) {
    Span cue = s.statement().cue();
    return cue != null
        && sayings.around(cue).stream()
            .anyMatch(o -> o != s && UNDONE.contains(o.statement().act()));
  }

  private static Optional<Draft> draft(Scene scene, FoundStatement s, Frame frame) {
    SpokenParties parties = new SpokenParties(scene, s);
    List<ActorId> acting = parties.acting();
    List<ActorId> receiving = parties.receiving(acting);
    if (acting.isEmpty() || receiving.isEmpty()) {
      return Optional.empty();
    }
    boolean byCue = scene.sayings().deciding(s) == s.sentence() && !scene.sayings().label(s);
    int trigger = byCue ? s.cueHead() : first(scene, scene.sayings().decided(s));
    Predicate predicate = new Predicate(scene.sentence(), trigger, -1);
    EventStatus status = byCue ? new Modality(predicate).status() : EventStatus.ACTUAL;
    Reading reading =
        new Reading(
            new Match(frame, predicate, 0, false),
            frame.meaning(),
            Shift.NONE,
            false,
            Optional.empty(),
            status);
    return Optional.of(
        new Draft(
            reading,
            acting,
            receiving,
            parties.mentions(acting, trigger),
            parties.mentions(receiving, trigger)));
  }

  /** The verb of some words, or else the first of them. */
  private static int first(Scene scene, Span words) {
    int first = -1;
    for (Token t : scene.sentence().tokens()) {
      boolean inside = t.start() >= words.start() && t.end() <= words.end();
      if (inside && t.isVerb()) {
        return t.index();
      }
      first = inside && first < 0 ? t.index() : first;
    }
    return Math.max(first, 0);
  }
}
