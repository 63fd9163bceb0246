package org.chancery.ledger.export.layout;

import java.util.List;
import java.util.Map;
import org.chancery.record.Actor;
import org.chancery.record.Event;
import org.chancery.record.GlobalIds;
import org.chancery.record.Id;
import org.chancery.record.Record;

/** An event with the record that tells it: a line of the data sets that have lists of actors. */
record Told(Record record, Map<Id, String> gids, Event event) {
  static List<Told> of(Record record, Wanted wanted) {
    Map<Id, String> gids = GlobalIds.of(record);
    return record.events().stream()
        .filter(e -> wanted.has(record, e))
        .map(e -> new Told(record, gids, e))
        .toList();
  }

  String gid() {
    return String.valueOf(gids.get(event.id()));
  }

  When when() {
    return When.of(event.date(), record.report());
  }

  List<Actor> actors() {
    return event.actors().stream().map(record::actor).toList();
  }

  List<Actor> recipients() {
    return event.recipients().stream().map(record::actor).toList();
  }
}
