package org.chancery.coding.event;

import java.util.List;
import org.chancery.coding.actor.Actors;

/**
 * What the rules propose in a report, before anything decides: what a {@link Decision} learns from.
 *
 * @param actors those of the report and the places to which something may be done
 * @param events each of which may be one
 * @param parties mentions, each of which may be a party of one
 */
public record Proposals(Actors actors, List<Proposal> events, List<Candidacy> parties) {
  public Proposals {
    events = List.copyOf(events);
    parties = List.copyOf(parties);
  }
}
