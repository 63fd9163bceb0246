package org.chancery.coding.event;

import java.util.List;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.lexicon.Reason;

/**
 * The events of a report, ids {@code e1}, {@code e2}, … in text order of their triggers.
 *
 * @param actors those of the report and the places to which something is done
 */
public record Events(List<FoundEvent> all, Actors actors, List<Reason> reasons) {
  public Events {
    all = List.copyOf(all);
    reasons = List.copyOf(reasons);
  }
}
