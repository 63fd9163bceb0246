package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.chancery.record.RecordJson;
import org.chancery.record.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code keep} is killed at random moments and run again, until it comes to its end: no report of
 * which it said that it is safe may be lost, none may be there twice, and the ledger must end as
 * that of a run that nobody disturbed. {@code -Dchancery.kills=50} kills as often on each database,
 * {@code -Dchancery.step} says how many records each run has more than the last.
 */
class KeepKilledIT {
  private static final int KILLS = Integer.getInteger("chancery.kills", 3);

  /** New records in each run: some transactions of them. */
  private static final int STEP = Integer.getInteger("chancery.step", 200);

  private static final int RECORDS = STEP * KILLS;

  /** After the lines of a transaction: well within the next. */
  private static final int LATEST_MS = 150;

  /** A program that has said nothing yet is starting, or makes the tables. */
  private static final int LATEST_START_MS = 3000;

  @TempDir private Path folder;

  @Test
  void aFile() throws Exception {
    disturbed(folder.resolve("killed.ledger") + "", folder.resolve("quiet.ledger") + "");
  }

  @Test
  void aServer() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      try (Connection c = server.getPostgresDatabase().getConnection();
          Statement statement = c.createStatement()) {
        statement.execute("create database killed");
        statement.execute("create database quiet");
      }
      String at = "postgresql://postgres@localhost:" + server.getPort() + "/";
      disturbed(at + "killed", at + "quiet");
    }
  }

  private void disturbed(String killed, String quiet) throws Exception {
    Path records = ManyRecords.write(folder, RECORDS);
    List<String> lines = Files.readAllLines(records);
    Random random = new Random(42);
    Set<String> safe = new HashSet<>();
    int cut = 0;
    for (int i = 0; i < KILLS; i++) {
      Path some = folder.resolve("some.jsonl");
      Files.write(some, lines.subList(0, STEP * (i + 1)));
      Killed.Left left =
          Killed.run(folder, moment(random, i), "keep", some + "", "--ledger", killed, "--list");
      left.lines().forEach(line -> safe.add(line.split("\t")[1]));
      cut += left.status() == 0 ? 0 : 1;
      if (!left.lines().isEmpty()) {
        assertThat(ids(killed)).as("kill %s", i).containsAll(safe).doesNotHaveDuplicates();
      }
    }
    assertThat(cut).as("kills that came before the end").isGreaterThanOrEqualTo(KILLS / 2);
    assertThat(safe).as("reports told safe before a kill").isNotEmpty();
    for (String ledger : List.of(killed, quiet)) {
      Killed.Left left =
          Killed.run(folder, Killed.Moment.NEVER, "keep", records + "", "--ledger", ledger);
      assertThat(left.status()).as(ledger).isZero();
    }
    assertThat(ids(killed)).hasSize(RECORDS);
    assertThat(contents(killed)).isEqualTo(contents(quiet));
  }

  private static Killed.Moment moment(Random random, int run) {
    return random.nextInt(5) == 0
        ? new Killed.Moment(0, random.nextInt(LATEST_START_MS))
        : new Killed.Moment(1 + random.nextInt(STEP * run + STEP - 1), random.nextInt(LATEST_MS));
  }

  private static List<String> ids(String ledger) {
    List<String> ids = new ArrayList<>();
    new KeptRecords(Ledger.read(LedgerAddress.parse(ledger)))
        .each(line -> ids.add(RecordJson.readActors(line).report().id()));
    return ids;
  }

  /** The digest of every table's rows, by table. */
  private static TreeMap<String, String> contents(String ledger) {
    return Ledger.read(LedgerAddress.parse(ledger))
        .with(
            connection -> {
              TreeMap<String, String> digests = new TreeMap<>();
              for (String table : tables(connection)) {
                digests.put(table, digest(connection, table));
              }
              assertThat(digests).containsKeys("report", "statement", "evidence", "event");
              return digests;
            });
  }

  private static List<String> tables(Connection connection) throws java.sql.SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
      while (rows.next()) {
        String table = rows.getString("TABLE_NAME");
        if (!table.startsWith("flyway") && !table.contains("_words")) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static String digest(Connection connection, String table) throws java.sql.SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          Object value = rows.getObject(i);
          line.append(value instanceof byte[] bytes ? Sha256.of(bytes) : value).append('\u0001');
        }
        lines.add(line.toString());
      }
    }
    lines.sort(null);
    return lines.size() + " rows " + Sha256.of(String.join("\n", lines));
  }
}
