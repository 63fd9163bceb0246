package org.chancery.ledger.keep;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.Casualties;
import org.chancery.record.Context;
import org.chancery.record.Count;
import org.chancery.record.Country;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.Id;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;

/** The rows of a record's events. */
final class EventRows {
  private static final String ACTOR = "actor";
  private static final String RECIPIENT = "recipient";

  private final Prepared prepared;
  private final Record record;
  private final long report;
  private final Batches out;

  private EventRows(Prepared prepared, long report, Batches out) {
    this.prepared = prepared;
    this.record = prepared.record();
    this.report = report;
    this.out = out;
  }

  static void add(Prepared prepared, long report, Batches out) throws SQLException {
    EventRows rows = new EventRows(prepared, report, out);
    for (Event event : rows.record.events()) {
      rows.add(event);
      rows.addLists(event);
      rows.addDyads(event);
    }
    for (Engagement engagement : rows.record.engagements()) {
      for (Id.EventId event : new LinkedHashSet<>(engagement.events())) {
        out.add(Table.ENGAGEMENT_EVENT, Rows.id(report, engagement.id()), Rows.id(report, event));
      }
    }
  }

  private void add(Event event) throws SQLException {
    DateValue date = event.date();
    Place place = event.place();
    Casualties hurt = event.casualties();
    out.add(
        Table.EVENT,
        Rows.id(report, event.id()),
        report,
        prepared.gid(event.id()),
        event.type().name(),
        event.cameo(),
        event.status().code(),
        date == null ? null : date.value(),
        date == null ? null : date.end(),
        Days.of(date, record.report()),
        place == null ? null : place.name(),
        place == null || place.country() == null ? null : place.country().code(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.geonames(),
        hurt == null ? null : number(hurt.dead()),
        hurt == null ? null : number(hurt.injured()),
        hurt == null ? null : number(hurt.arrested()),
        hurt == null ? null : number(hurt.size()),
        event.score(),
        event.quad().number(),
        event.statement() == null ? null : Rows.id(report, event.statement()),
        event.rule(),
        event.confidence());
  }

  private static @Nullable Integer number(@Nullable Count count) {
    return count == null ? null : count.number();
  }

  private void addLists(Event event) throws SQLException {
    long id = Rows.id(report, event.id());
    int seq = 0;
    for (EventMode mode : event.modes()) {
      out.add(Table.EVENT_MODE, id, seq++, mode.code());
    }
    seq = 0;
    for (Context context : event.contexts()) {
      out.add(Table.EVENT_CONTEXT, id, seq++, context.code());
    }
    addParties(id, ACTOR, event.actors());
    addParties(id, RECIPIENT, event.recipients());
  }

  private void addParties(long event, String side, List<Id.ActorId> actors) throws SQLException {
    int seq = 0;
    for (Id.ActorId actor : actors) {
      out.add(Table.EVENT_PARTY, event, side, seq++, Rows.id(report, actor));
    }
  }

  /** A directed pair of countries. */
  private record Pair(Country from, Country to) {}

  private void addDyads(Event event) throws SQLException {
    for (Pair pair : pairs(event)) {
      out.add(
          Table.DYAD,
          Rows.id(report, event.id()),
          pair.from().code(),
          pair.to().code(),
          Days.of(event.date(), record.report()),
          event.type().name(),
          event.status().code(),
          event.quad().number(),
          event.score());
    }
  }

  /**
   * Each actor's country with each recipient's; of a reciprocal event, each party's with each
   * other's.
   */
  private Set<Pair> pairs(Event event) {
    Set<Pair> pairs = new LinkedHashSet<>();
    List<Id.ActorId> others = event.recipients().isEmpty() ? event.actors() : event.recipients();
    for (Id.ActorId actor : event.actors()) {
      for (Id.ActorId other : others) {
        Country from = record.actor(actor).country();
        Country to = record.actor(other).country();
        if (!actor.equals(other) && from != null && to != null) {
          pairs.add(new Pair(from, to));
        }
      }
    }
    return pairs;
  }
}
