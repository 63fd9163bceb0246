package org.chancery.ledger.export.layout;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.Country;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted.
 *
 * @param statuses of these
 * @param country with a party of this country on either side; {@code null} for all
 * @param statements whether statements that are no events are wanted too, where the layout has
 *     codes for them
 */
public record Wanted(Set<EventStatus> statuses, @Nullable Country country, boolean statements) {
  public Wanted {
    statuses = java.util.Collections.unmodifiableSet(new TreeSet<>(statuses));
  }

  boolean has(Record record, Event event) {
    return statuses.contains(event.status())
        && (country == null
            || Stream.of(event.actors(), event.recipients()).anyMatch(l -> of(record, l)));
  }

  private boolean of(Record record, List<Id.ActorId> actors) {
    return actors.stream().anyMatch(a -> has(record.actor(a)));
  }

  boolean has(@Nullable Actor actor) {
    return country == null || (actor != null && country.equals(actor.country()));
  }
}
