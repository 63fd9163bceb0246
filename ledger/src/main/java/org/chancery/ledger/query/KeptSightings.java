package org.chancery.ledger.query;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.analysis.happenings.Sighting;
import org.chancery.analysis.happenings.Sightings;
import org.chancery.ledger.read.Document;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.RecordJson;

/** The sightings in the records of a ledger's reports. */
final class KeptSightings {
  private static final int AT_A_TIME = 200;

  private final Ledger ledger;

  /** Those of one report. */
  private record Of(long report, List<Sighting> sightings) {}

  KeptSightings(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The sightings of each of these reports, by the id of its row. */
  SortedMap<Long, List<Sighting>> of(Collection<Long> reports) {
    SortedMap<Long, List<Sighting>> all = new TreeMap<>();
    List<Long> sorted = reports.stream().distinct().sorted().toList();
    for (int from = 0; from < sorted.size(); from += AT_A_TIME) {
      new Question(
              "select r.id, d.document, coalesce(h.gid, r.gid) as head from report r join record d"
                  + " on d.report = r.id and d.coder = r.coder left join report h on h.id = r.head"
                  + " where 1 = 1")
          .in("r.id", sorted.subList(from, Math.min(sorted.size(), from + AT_A_TIME)))
          .list(
              ledger,
              (row, context) ->
                  new Of(
                      row.getLong("id"),
                      Sightings.of(
                          RecordJson.read(Document.json(row.getBytes("document"))),
                          row.getString("head"))))
          .forEach(of -> all.put(of.report(), of.sightings()));
    }
    return all;
  }
}
