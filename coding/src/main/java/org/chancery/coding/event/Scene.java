package org.chancery.coding.event;

import java.util.TreeMap;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.place.Places;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;

/** A sentence with all that earlier stages know, and the frames that match in it. */
record Scene(
    ParsedReport parsed,
    Sentence sentence,
    Actors actors,
    Sayings sayings,
    Times times,
    Places places,
    TreeMap<Integer, Match> matches) {

  /** The same sentence, read by other frames. */
  Scene with(TreeMap<Integer, Match> others) {
    return new Scene(parsed, sentence, actors, sayings, times, places, others);
  }
}
