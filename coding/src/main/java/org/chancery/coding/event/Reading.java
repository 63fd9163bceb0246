package org.chancery.coding.event;

import java.util.List;
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
  private static final List<Role> SUBJECT = List.of(Role.of("subject"));

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

  /** Whether all parties are actors: a meeting, also one to come. */
  boolean reciprocal() {
    return match.frame().reciprocal() && (shift == Shift.NONE || modal && shift == Shift.WILL);
  }

  /** Where the actor stands; of a visit to come, it is the host who has agreed to it. */
  List<Role> actorRoles() {
    return promised() ? match.frame().recipient() : match.frame().actor();
  }

  /** Where the recipient stands. */
  List<Role> recipientRoles() {
    return promised() ? match.frame().actor() : match.frame().recipient();
  }

  private boolean promised() {
    return modal && shift == Shift.WILL && match.frame().recipient().equals(SUBJECT);
  }
}
