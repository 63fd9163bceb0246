package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.language.ParsedReport;
import org.chancery.record.Id.ActorId;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;

/**
 * Of whom a content speaks: the actors that it mentions and those that the act concerns. The stance
 * is that of the act towards the first of them other than the speaker, 0 towards the others.
 */
final class Abouts {
  private static final Set<SpeechAct> FOR =
      Set.of(SpeechAct.PRAISE, SpeechAct.THANK, SpeechAct.CONGRATULATE, SpeechAct.RECOGNIZE);
  private static final Set<SpeechAct> AGAINST =
      Set.of(SpeechAct.CRITICIZE, SpeechAct.ACCUSE, SpeechAct.THREATEN);

  private final ParsedReport parsed;
  private final Actors actors;

  Abouts(ParsedReport parsed, Actors actors) {
    this.parsed = parsed;
    this.actors = actors;
  }

  List<Stance> of(
      Draft d, SpeechAct act, Optional<ActorId> speaker, List<ActorId> concerned, Sides sides) {
    Map<ActorId, Integer> found = new LinkedHashMap<>();
    concerned.forEach(a -> found.putIfAbsent(a, 0));
    for (Passage p : Passage.of(parsed, d.content())) {
      for (ActorMention m : actors.mentions(p.sentence().index())) {
        if (p.holds(m.head())) {
          found.putIfAbsent(m.actor(), 0);
        }
      }
    }
    speaker.ifPresent(found::remove);
    int stance = FOR.contains(act) ? 1 : AGAINST.contains(act) ? -1 : 0;
    List<Stance> out = new ArrayList<>();
    boolean taken = false;
    for (ActorId a : found.keySet()) {
      boolean other = speaker.isEmpty() || !sides.represents(speaker.get(), a);
      out.add(new Stance(a, other && !taken ? stance : 0));
      taken |= other;
    }
    return out;
  }
}
