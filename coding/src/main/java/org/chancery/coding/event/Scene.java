package org.chancery.coding.event;

import java.util.TreeMap;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.place.Places;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Span;

/** A sentence with all that earlier stages know, and the frames that match in it. */
record Scene(
    ParsedReport parsed,
    Sentence sentence,
    Actors actors,
    Sayings sayings,
    Times times,
    Places places,
    TreeMap<Integer, Match> matches,
    Earlier earlier) {

  /** The same sentence, read by other frames. */
  Scene with(TreeMap<Integer, Match> others) {
    return new Scene(parsed, sentence, actors, sayings, times, places, others, earlier);
  }

  /** Whether somebody is the source of a statement that a verb in the sentence introduces. */
  boolean tells(ActorMention m) {
    Span span = parsed.span(sentence, m.first(), m.last());
    return sayings.cuedIn(sentence.index()).stream()
        .filter(s -> s.cueHead() < 0 || !sentence.token(s.cueHead()).isNoun())
        .map(s -> s.statement().source())
        .anyMatch(s -> s != null && s.start() < span.end() && span.start() < s.end());
  }
}
