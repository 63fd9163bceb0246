package org.chancery.evaluation;

import java.util.OptionalDouble;
import org.chancery.coding.event.Candidacy;
import org.chancery.record.Event;

/**
 * Gold data of one text, as far as events are concerned. Judgements are weights: below 0 where the
 * thing is wrong; empty where the data do not tell.
 */
interface EventGold {
  /** Whether the text has this event. */
  OptionalDouble event(Event event);

  /** Whether this mention is that party of an event that the text has. */
  OptionalDouble party(Candidacy candidacy);
}
