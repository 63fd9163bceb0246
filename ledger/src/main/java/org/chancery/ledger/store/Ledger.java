package org.chancery.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.record.ChanceryException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An open ledger: connections to its database, in which the tables are those of this version.
 * Thread-safe; connections are made when they are asked for and belong to whoever asked.
 */
public final class Ledger {
  private static final String MIGRATIONS = "classpath:org/chancery/ledger/migration/";
  private static final String HISTORY = "flyway_schema_history";

  /** Of the tables that this program works with: the number of the last migration. */
  static final int VERSION = 2;

  private static final int BUSY_MS = 30_000;

  /**
   * The log goes into the file when it has 64 MB: pages that every report changes go there once.
   */
  private static final int LOG_PAGES = 16_384;

  /** Rows that a server sends at a time. */
  private static final int AT_A_TIME = 200;

  private static final int CACHE_KB = 64 * 1024;

  private final LedgerAddress address;
  private final DataSource source;
  private final Jdbi jdbi;

  /** Work with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Takes one row of an answer. */
  @FunctionalInterface
  public interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private Ledger(LedgerAddress address, DataSource source) {
    this.address = address;
    this.source = source;
    this.jdbi = Jdbi.create(source);
  }

  /**
   * Opens a ledger to write to: made where there is none, brought up to date where it is older.
   *
   * @throws ChanceryException with code {@code LEDGER} where that cannot be done
   */
  public static Ledger open(LedgerAddress address) {
    if (address instanceof LedgerAddress.OfFile file) {
      refuseFolder(file.file());
    }
    Ledger ledger = new Ledger(address, source(address, false));
    ledger.migrate();
    return ledger;
  }

  /**
   * Opens a ledger to read from.
   *
   * @throws ChanceryException with code {@code LEDGER} where there is none, or one that is older
   *     and cannot be brought up to date
   */
  public static Ledger read(LedgerAddress address) {
    if (address instanceof LedgerAddress.OfFile file) {
      refuseFolder(file.file());
      if (!Files.exists(file.file())) {
        throw failed(address, "found no such file; `chancery keep` makes one");
      }
      if (!Files.isWritable(file.file()) || !Files.isWritable(folder(file.file()))) {
        return new Ledger(address, source(address, true));
      }
    }
    Ledger ledger = new Ledger(address, source(address, false));
    ledger.migrate();
    return ledger;
  }

  private static void refuseFolder(Path file) {
    if (Files.isDirectory(file)) {
      throw failed(
          new LedgerAddress.OfFile(file), "found a folder, expected a file such as notes.ledger");
    }
    if (!Files.isDirectory(folder(file))) {
      throw failed(
          new LedgerAddress.OfFile(file), "found no folder " + folder(file) + "; make it first");
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static ChanceryException failed(LedgerAddress address, String why) {
    return new ChanceryException(
        ChanceryException.Code.LEDGER, "ledger " + address.shown() + ": " + why);
  }

  public LedgerAddress address() {
    return address;
  }

  public Dialect dialect() {
    return address.dialect();
  }

  /** For questions: SQL that both databases understand. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** A connection of one's own, to be closed. */
  public Connection connect() {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Does some work with a connection, and says of a failure what it means. */
  public <T> T with(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Gives the rows of an answer as they come, all as of one moment: a ledger need not fit into
   * memory.
   *
   * @param values for the places of {@code sql}
   */
  public void each(String sql, List<String> values, Row rows) {
    with(
        connection -> {
          // a server would send all rows at once; SQLite would take the turn to write
          connection.setAutoCommit(dialect() == Dialect.SQLITE);
          try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(AT_A_TIME);
            for (int i = 0; i < values.size(); i++) {
              query.setString(i + 1, values.get(i));
            }
            try (ResultSet answer = query.executeQuery()) {
              while (answer.next()) {
                rows.take(answer);
              }
            }
          }
          return true;
        });
  }

  /** As {@link #each(String, List, Row)}, of a question without values. */
  public void each(String sql, Row rows) {
    each(sql, List.of(), rows);
  }

  /** What an error of the database means, in words, with the ledger's address. */
  public ChanceryException failure(Throwable thrown) {
    return LedgerFailure.of(address, thrown);
  }

  private static DataSource source(LedgerAddress address, boolean readOnly) {
    return address instanceof LedgerAddress.OfFile file
        ? sqlite(file.file(), readOnly)
        : postgresql((LedgerAddress.OfServer) address);
  }

  private static DataSource sqlite(Path file, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MS);
    config.setCacheSize(-CACHE_KB);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    String url = "jdbc:sqlite:" + file;
    if (readOnly) {
      config.setReadOnly(true);
      boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
      url = "jdbc:sqlite:file:" + file + (log ? "?mode=ro" : "?immutable=1");
    } else {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setWalAutocheckpoint(LOG_PAGES);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static DataSource postgresql(LedgerAddress.OfServer server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.url());
    if (server.user() != null) {
      source.setUser(server.user());
    }
    if (server.password() != null) {
      source.setPassword(server.password());
    }
    source.setReWriteBatchedInserts(true);
    source.setApplicationName("chancery");
    return source;
  }

  private void migrate() {
    try {
      if (version() == VERSION) {
        return;
      }
      Flyway.configure()
          .dataSource(source)
          .locations(MIGRATIONS + "common", MIGRATIONS + dialect().folder())
          .placeholders(dialect().placeholders())
          .load()
          .migrate();
    } catch (FlywayException | SQLException e) {
      throw failure(e);
    }
  }

  /** The version of the tables; 0 where there are none. */
  private int version() throws SQLException {
    try (Connection connection = source.getConnection()) {
      if (!hasTable(connection, HISTORY)) {
        if (hasTable(connection, null)) {
          throw failed(address, "found a database of something else, expected a ledger or none");
        }
        return 0;
      }
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select max(cast(version as integer)) from " + HISTORY + " where success")) {
        int version = rows.next() ? rows.getInt(1) : 0;
        if (version > VERSION) {
          throw failed(address, "a newer Chancery made it (tables " + version + "); use that one");
        }
        return version;
      }
    }
  }

  private static boolean hasTable(Connection connection, @Nullable String name)
      throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), name, new String[] {"TABLE"})) {
      return tables.next();
    }
  }
}
