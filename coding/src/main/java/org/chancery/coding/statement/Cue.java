package org.chancery.coding.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.lexicon.Entry;
import org.chancery.record.SpeechAct;

/**
 * A lexicon entry for one word class.
 *
 * @param takes ways to take content, the preferred one first
 * @param act the speech act, where the cue means one
 * @param addressees the roles in which those spoken to stand
 * @param concerned the roles in which those stand whom the act concerns
 * @param actFor the speech acts that it means only with one way to take content
 */
record Cue(
    Entry entry,
    Kind kind,
    List<Take> takes,
    Optional<SpeechAct> act,
    List<String> addressees,
    List<String> concerned,
    Map<Take, SpeechAct> actFor) {
  /** The word class of a cue. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PHRASE,
    /** The colon behind a speaker's label. */
    LABEL,
    /** A word that no entry lists and the models take for a cue. */
    MODEL,
    /** Speech without a cue of its own. */
    NONE
  }

  Cue {
    takes = List.copyOf(takes);
    addressees = List.copyOf(addressees);
    concerned = List.copyOf(concerned);
  }

  /** Whether those spoken to stand in this role. */
  boolean addresses(String role) {
    return addressees.contains(role);
  }

  /** Whether it takes content in this way. */
  boolean takes(Take.Kind way) {
    for (Take take : takes) {
      if (take.kind() == way) {
        return true;
      }
    }
    return false;
  }
}
