package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Entry;
import org.chancery.record.SpeechAct;

/**
 * A lexicon entry for one word class.
 *
 * @param takes ways to take content, the preferred one first
 * @param act the speech act, where the cue means one
 */
record Cue(Entry entry, Kind kind, List<Take> takes, Optional<SpeechAct> act) {
  /** The word class of a cue. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PHRASE,
    /** The colon behind a speaker's label. */
    LABEL,
    /** Speech without a cue of its own. */
    NONE
  }

  Cue {
    takes = List.copyOf(takes);
  }
}
