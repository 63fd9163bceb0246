package org.chancery.ledger.export.table;

import java.util.List;
import java.util.Map;
import org.chancery.record.Casualties;
import org.chancery.record.Context;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.Id;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;

/** The rows of a record's events. */
final class EventTableRows {
  private static final Casualties NONE = new Casualties(null, null, null, null);

  private final Map<Id, String> gids;
  private final String report;
  private final TableSink out;

  private EventTableRows(Record record, Map<Id, String> gids, TableSink out) {
    this.gids = gids;
    this.report = record.report().id();
    this.out = out;
  }

  static void add(Record record, Map<Id, String> gids, TableSink out) {
    EventTableRows rows = new EventTableRows(record, gids, out);
    for (Event event : record.events()) {
      rows.add(event);
      rows.addParties(event, "actor", event.actors());
      rows.addParties(event, "recipient", event.recipients());
    }
  }

  private @Nullable String gid(@Nullable Id id) {
    return id == null ? null : gids.get(id);
  }

  private void add(Event e) {
    Place place = e.place();
    Casualties hurt = e.casualties() == null ? NONE : e.casualties();
    out.add(
        TidyTable.EVENTS,
        gid(e.id()),
        report,
        e.id().value(),
        e.type().name(),
        Cells.codes(e.modes(), EventMode::code),
        Cells.codes(e.contexts(), Context::code),
        e.cameo(),
        e.status().code(),
        Cells.from(e.date()),
        Cells.to(e.date()),
        Cells.day(e.date()),
        place == null ? null : place.name(),
        place == null ? null : Cells.country(place.country()),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.geonames(),
        Cells.number(hurt.dead()),
        Cells.atLeast(hurt.dead()),
        Cells.number(hurt.injured()),
        Cells.atLeast(hurt.injured()),
        Cells.number(hurt.arrested()),
        Cells.atLeast(hurt.arrested()),
        Cells.number(hurt.size()),
        Cells.atLeast(hurt.size()),
        e.score(),
        e.quad().number(),
        gid(e.statement()),
        e.rule(),
        e.confidence());
  }

  private void addParties(Event event, String side, List<Id.ActorId> actors) {
    int seq = 0;
    for (Id.ActorId actor : actors) {
      out.add(TidyTable.EVENT_PARTIES, gid(event.id()), report, side, seq++, gid(actor));
    }
  }
}
