package org.chancery.ledger.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.ledger.read.Document;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;

/** The records of a ledger that a selection chooses, by the ids of their reports. Thread-safe. */
final class SelectedRecords {
  /** Rows that a server sends at a time: a ledger need not fit into memory. */
  private static final int AT_A_TIME = 200;

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
    ledger.with(
        connection -> {
          // a server would send all rows at once; SQLite would take the turn to write
          connection.setAutoCommit(ledger.dialect() == Dialect.SQLITE);
          try (PreparedStatement query = query(connection, select + " order by " + byId);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              each.record(Document.json(rows.getBytes(1)), rows.getString(2));
            }
          }
          return true;
        });
  }

  /** What is known of the coders that made the records, as JSON, by fingerprint. */
  SortedMap<String, String> coders() {
    String select = "select distinct c.fingerprint, c.description" + FROM + selection.condition();
    return ledger.with(
        connection -> {
          SortedMap<String, String> coders = new TreeMap<>();
          try (PreparedStatement query = query(connection, select);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              coders.put(rows.getString(1), rows.getString(2));
            }
          }
          return coders;
        });
  }

  private PreparedStatement query(Connection connection, String sql) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    query.setFetchSize(AT_A_TIME);
    List<String> values = selection.values();
    for (int i = 0; i < values.size(); i++) {
      query.setString(i + 1, values.get(i));
    }
    return query;
  }
}
