package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;

/** What frames have coded in a report, by place. */
final class Coded {
  /** What is pledged is coded by whatever event the speaker has in the content. */
  private static final Set<SpeechAct> COMMITTED =
      Set.of(SpeechAct.PLEDGE, SpeechAct.OFFER, SpeechAct.AGREE);

  private final TreeMap<Integer, List<Told>> byPlace = new TreeMap<>();
  private final Map<Integer, List<Told>> bySentence = new HashMap<>();

  Coded(List<Told> all) {
    for (Told t : all) {
      byPlace.computeIfAbsent(t.at(), k -> new ArrayList<>(1)).add(t);
      int sentence = t.scene().sentence().index();
      bySentence.computeIfAbsent(sentence, k -> new ArrayList<>(4)).add(t);
    }
  }

  /**
   * Whether a statement's event is coded: by one at its cue, by one of its type in the content or
   * of its speaker in the sentence.
   */
  boolean has(FoundStatement s, EventType type) {
    Span cue = s.statement().cue();
    if (cue != null && !within(cue).isEmpty()) {
      return true;
    }
    for (Told t : bySentence.getOrDefault(s.sentence(), List.of())) {
      boolean light = t.draft().reading().match().predicate().host() == s.cueHead();
      if (light || is(t, type) && speaks(t, s)) {
        return true;
      }
    }
    boolean committed = COMMITTED.contains(s.statement().act());
    return s.statement().content().stream()
        .flatMap(c -> within(c).stream())
        .anyMatch(t -> is(t, type) || committed && speaks(t, s));
  }

  private List<Told> within(Span span) {
    return byPlace.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static boolean is(Told t, EventType type) {
    return t.draft().meaning().type() == type;
  }

  private static boolean speaks(Told t, FoundStatement s) {
    ActorId speaker = s.statement().speaker();
    return speaker != null
        && t.scene().actors().members(speaker).stream().anyMatch(t.draft().actors()::contains);
  }
}
