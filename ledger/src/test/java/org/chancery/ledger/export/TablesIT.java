package org.chancery.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ledger.export.table.Column;
import org.chancery.ledger.export.table.TidyTable;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as other programs see them. */
class TablesIT {
  private static final int RECORDS = 150;
  private static final Path DOCUMENT = Path.of("../docs/exports.md");

  @TempDir private Path folder;

  @Test
  void pythonReadsTheCsvTablesAndTheSlicesAreTheWords() throws Exception {
    assumeTrue(hasPython(), "SKIPPED: no python3 here, so that nobody but us has read the tables");
    List<Record> records = Samples.all(RECORDS);
    Ledger ledger = Samples.ledger(Dialect.SQLITE, folder, records);
    Path tables = folder.resolve("tables");
    Written written = Export.of(ledger, Samples.wishes()).write(Format.CSV, tables);
    Path script = folder.resolve("read_tables.py");
    try (InputStream in = TablesIT.class.getResourceAsStream("read_tables.py")) {
      Files.write(script, in.readAllBytes());
    }
    String printed = python(script.toString(), tables.toString(), DOCUMENT.toString());
    assertThat(printed.lines())
        .containsExactlyElementsOf(
            written.rows().entrySet().stream()
                .map(e -> e.getKey().replace(".csv", "") + " " + e.getValue())
                .toList());
    assertThat(written.rows().get("events.csv"))
        .isEqualTo(records.stream().mapToLong(r -> r.events().size()).sum());
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String python(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  @Test
  void theDocumentNamesAllTablesAndColumns() throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);
    for (TidyTable table : TidyTable.values()) {
      String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(" "));
      assertThat(lines).contains("| `" + table.label() + "` | `" + columns + "` |");
    }
  }

  @Test
  void parquetHasTheRowsAndTypesOfTheTables() throws SQLException {
    Ledger ledger = Samples.ledger(Dialect.SQLITE, folder, Samples.all(RECORDS));
    Path tables = folder.resolve("tables");
    Written written = Export.of(ledger, Samples.wishes()).write(Format.PARQUET, tables);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      for (TidyTable table : TidyTable.values()) {
        String file = "'" + tables.resolve(table.label() + ".parquet") + "'";
        assertThat(all(sql, "select count(*) from " + file))
            .containsExactly(String.valueOf(written.rows().get(table.label() + ".parquet")));
        assertThat(
                all(
                    sql,
                    "select column_name || ' ' || column_type from (describe from " + file + ")"))
            .containsExactlyElementsOf(
                table.columns().stream().map(c -> c.name() + " " + type(c.kind())).toList());
      }
      String wrong =
          "select count(*) from '%s/evidence.parquet' e join '%s/reports.parquet' r using (report)"
              + " where e.text <> substr(r.text, e.start + 1, e.\"end\" - e.start)";
      assertThat(all(sql, "select count(*) from '" + tables + "/evidence.parquet'").get(0))
          .isNotEqualTo("0");
      assertThat(all(sql, String.format(java.util.Locale.ROOT, wrong, tables, tables)).get(0))
          .as("slices that are not the words")
          .isEqualTo("0");
    }
  }

  private static String type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case REAL -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  private static List<String> all(Statement sql, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
