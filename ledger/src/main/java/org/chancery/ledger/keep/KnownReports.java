package org.chancery.ledger.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.chancery.ledger.store.Ledger;

/**
 * Which reports a ledger has, as a coder reads them: what is there need not be coded again.
 * Thread-safe.
 */
public final class KnownReports implements AutoCloseable {
  private final Ledger ledger;
  private final Connection connection;
  private final PreparedStatement query;

  private KnownReports(Ledger ledger, Connection connection) throws SQLException {
    this.ledger = ledger;
    this.connection = connection;
    this.query =
        connection.prepareStatement(
            "select 1 from report r join coder c on c.id = r.coder"
                + " where r.gid = ? and c.fingerprint = ?");
  }

  public static KnownReports of(Ledger ledger) {
    Connection connection = ledger.connect();
    try {
      return new KnownReports(ledger, connection);
    } catch (SQLException e) {
      throw ledger.failure(e);
    }
  }

  /**
   * Whether the report is there and safe.
   *
   * @param report its id
   * @param coder its fingerprint
   */
  public synchronized boolean has(String report, String coder) {
    try {
      query.setString(1, report);
      query.setString(2, coder);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw ledger.failure(e);
    }
  }

  @Override
  public synchronized void close() {
    try (connection) {
      query.close();
    } catch (SQLException e) {
      // it was only read
    }
  }
}
