package org.chancery.coding.time;

import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Dates that something is moved from and to: "postponed from December 14 to January 11" is no
 * stretch of time, and its tense, that of the moving, tells nothing of either.
 *
 * @param verbs of moving in time
 */
record Moves(Set<String> verbs) {
  private static final Set<String> LINKS = Set.of("from", "to", "until", "till");
  private static final int FAR = 12;

  Moves {
    verbs = Set.copyOf(verbs);
  }

  /** Whether a time that starts at this token is where something is moved from or to. */
  boolean at(Sentence s, int first) {
    return first > 0 && LINKS.contains(s.lower(first - 1)) && moved(s, first - 1);
  }

  /** Whether it is where something is moved to. */
  boolean to(Sentence s, int first) {
    return at(s, first) && !s.lower(first - 1).equals("from");
  }

  /** Whether the nearest verb before tells of moving. */
  private boolean moved(Sentence s, int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      Token t = s.token(i);
      if (t.isVerb()) {
        return verbs.contains(t.lemma());
      }
    }
    return false;
  }
}
