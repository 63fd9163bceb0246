package org.chancery.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.jspecify.annotations.Nullable;

/**
 * Empty ledgers for tests: a file in a folder of the test, or a new database of a real PostgreSQL
 * server, which is started once for all tests of the JVM, on loopback, and ends with it.
 */
public final class TestLedgers {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  private TestLedgers() {}

  /** The address of a ledger that is not there yet. */
  public static LedgerAddress address(Dialect dialect, Path folder) {
    int n = MADE.incrementAndGet();
    return dialect == Dialect.SQLITE
        ? new LedgerAddress.OfFile(folder.resolve("test-" + n + ".ledger"))
        : database("ledger_" + n);
  }

  /** An empty ledger. */
  public static Ledger open(Dialect dialect, Path folder) {
    return Ledger.open(address(dialect, folder));
  }

  private static LedgerAddress database(String name) {
    EmbeddedPostgres running = server();
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("the test server makes no database", e);
    }
    return LedgerAddress.parse("postgresql://postgres@localhost:" + running.getPort() + "/" + name);
  }

  private static synchronized EmbeddedPostgres server() {
    EmbeddedPostgres running = server;
    if (running == null) {
      try {
        running = EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException("the test server does not start", e);
      }
      EmbeddedPostgres started = running;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
      server = running;
    }
    return running;
  }

  private static void stop(EmbeddedPostgres running) {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
