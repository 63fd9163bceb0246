package org.chancery.coding.event;

import java.util.Optional;
import org.chancery.record.EventStatus;

/**
 * What a match means in its sentence.
 *
 * @param meaning empty where it codes nothing by itself
 * @param shift what changed it: the frame's own shift, or its modality; NONE where nothing did
 * @param modal whether the shift is the predicate's own modality
 * @param content the match inside, where there is one
 * @param absorbed whether another match speaks for it: it is the content, the means or the object
 *     of one that is an event itself
 */
record Reading(
    Match match,
    Optional<Meaning> meaning,
    Shift shift,
    boolean modal,
    Optional<Match> content,
    EventStatus status,
    boolean absorbed) {

  Reading(
      Match match,
      Optional<Meaning> meaning,
      Shift shift,
      boolean modal,
      Optional<Match> content,
      EventStatus status) {
    this(match, meaning, shift, modal, content, status, false);
  }

  Reading with(EventStatus other) {
    return new Reading(match, meaning, shift, modal, content, other, absorbed);
  }

  Reading with(boolean nowAbsorbed) {
    return new Reading(match, meaning, shift, modal, content, status, nowAbsorbed);
  }
}
