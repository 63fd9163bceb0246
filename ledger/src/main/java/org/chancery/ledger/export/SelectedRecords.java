package org.chancery.ledger.export;

import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.ledger.read.Document;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;

/** The records of a ledger that a selection chooses, by the ids of their reports. Thread-safe. */
final class SelectedRecords {
  private static final String FROM =
      " from report r join record d on d.report = r.id and d.coder = r.coder"
          + " join coder c on c.id = r.coder where ";

  private final Ledger ledger;
  private final Selection selection;

  /** What is done with a record. */
  @FunctionalInterface
  interface Each {
    /**
     * @param line the record as it was kept
     * @param coder the fingerprint of its coder
     */
    void record(String line, String coder);
  }

  SelectedRecords(Ledger ledger, Selection selection) {
    this.ledger = ledger;
    this.selection = selection;
  }

  /** Gives every record, all as of one moment. */
  void each(Each each) {
    String byId = ledger.dialect() == Dialect.SQLITE ? "r.gid" : "r.gid collate \"C\"";
    String select = "select d.document, c.fingerprint" + FROM + selection.condition();
    ledger.each(
        select + " order by " + byId,
        selection.values(),
        row -> each.record(Document.json(row.getBytes(1)), row.getString(2)));
  }

  /** What is known of the coders that made the records, as JSON, by fingerprint. */
  SortedMap<String, String> coders() {
    SortedMap<String, String> coders = new TreeMap<>();
    ledger.each(
        "select distinct c.fingerprint, c.description" + FROM + selection.condition(),
        selection.values(),
        row -> coders.put(row.getString(1), row.getString(2)));
    return coders;
  }
}
