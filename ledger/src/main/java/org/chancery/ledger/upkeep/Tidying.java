package org.chancery.ledger.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.LongConsumer;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.chancery.record.ChanceryException;

/** Copies of a ledger, and room that it no longer needs. */
public final class Tidying {
  private Tidying() {}

  /**
   * Writes a copy to a new file, as the ledger is at this moment, while others may go on writing.
   * Of a server, too, the copy is a file: a ledger that opens as any.
   *
   * @param progress is told how many rows of a server were copied
   */
  public static void backup(Ledger ledger, Path file, LongConsumer progress) {
    if (Files.exists(file)) {
      throw new ChanceryException(
          ChanceryException.Code.LEDGER,
          file + ": found a file, expected a new one; a backup overwrites nothing");
    }
    LedgerAddress.OfFile copy = new LedgerAddress.OfFile(file);
    if (ledger.dialect() == Dialect.POSTGRESQL) {
      Move.of(ledger, Ledger.open(copy), progress);
      return;
    }
    ledger.with(
        connection -> {
          try (PreparedStatement into = connection.prepareStatement("vacuum into ?")) {
            into.setString(1, file.toString());
            return into.execute();
          }
        });
  }

  /** Gives room back to the disk, and lets the database learn again what its tables hold. */
  public static void vacuum(Ledger ledger) {
    List<String> work =
        ledger.dialect() == Dialect.POSTGRESQL
            ? List.of("vacuum (analyze)")
            : List.of(
                "insert into statement_words(statement_words) values ('optimize')",
                "insert into report_words(report_words) values ('optimize')",
                "vacuum",
                "analyze",
                "pragma wal_checkpoint(truncate)");
    ledger.with(connection -> all(connection, work));
  }

  private static boolean all(Connection connection, List<String> work) throws SQLException {
    for (String sql : work) {
      try (Statement statement = connection.createStatement()) { // one that is open bars a vacuum
        statement.execute(sql);
      }
    }
    return true;
  }
}
