package org.chancery.ledger.read;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.ledger.store.Ledger;

/** The records of a ledger as they were kept, byte for byte. Thread-safe. */
public final class KeptRecords {
  private static final String CURRENT =
      "select d.document from report r join record d on d.report = r.id and d.coder = r.coder";

  private final Ledger ledger;

  public KeptRecords(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Gives the record of every report, as its line of JSON, in the order in which they were kept.
   */
  public void each(Consumer<String> lines) {
    ledger.each(CURRENT + " order by r.id", row -> lines.accept(Document.json(row.getBytes(1))));
  }

  /** The record of one report, as its line of JSON. */
  public Optional<String> of(String report) {
    return ledger.with(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(CURRENT + " where r.gid = ?")) {
            query.setString(1, report);
            return one(query);
          }
        });
  }

  /**
   * The record of one report as one coder read it, whether or not another did so later.
   *
   * @param coder its fingerprint
   */
  public Optional<String> of(String report, String coder) {
    return ledger.with(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  "select d.document from report r join record d on d.report = r.id"
                      + " join coder c on c.id = d.coder where r.gid = ? and c.fingerprint = ?")) {
            query.setString(1, report);
            query.setString(2, coder);
            return one(query);
          }
        });
  }

  private static Optional<String> one(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      return rows.next() ? Optional.of(Document.json(rows.getBytes(1))) : Optional.empty();
    }
  }
}
