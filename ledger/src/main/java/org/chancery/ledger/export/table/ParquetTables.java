package org.chancery.ledger.export.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.chancery.record.ChanceryException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Tables as Parquet, zstd. DuckDB writes them, in one thread and in the order in which the rows
 * came, so that the same rows give the same bytes. It holds the rows in a file of its own until
 * then: memory does not grow with them.
 */
public final class ParquetTables implements TableSink {
  private static final String MEMORY = "512MB";
  private static final int ROW_GROUP = 122_880;

  private final Path folder;
  private final Connection connection;
  private final Map<TidyTable, DuckDBAppender> appenders = new EnumMap<>(TidyTable.class);

  /**
   * @param folder where the files go; it is there and has none of them
   * @param work a folder for what is needed until they are whole
   */
  public ParquetTables(Path folder, Path work) {
    this.folder = folder;
    try {
      this.connection = DriverManager.getConnection("jdbc:duckdb:" + work.resolve("rows"), set());
      try (Statement sql = connection.createStatement()) {
        sql.execute("set temp_directory = " + quoted(work.resolve("spilled").toString()));
        for (TidyTable table : TidyTable.values()) {
          sql.execute(creation(table));
        }
      }
      for (TidyTable table : TidyTable.values()) {
        appenders.put(
            table, connection.unwrap(DuckDBConnection.class).createAppender(table.label()));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static Properties set() {
    Properties properties = new Properties();
    properties.setProperty("memory_limit", MEMORY);
    properties.setProperty("threads", "1");
    properties.setProperty("preserve_insertion_order", "true");
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    return properties;
  }

  private static String creation(TidyTable table) {
    return table.columns().stream()
        .map(c -> '"' + c.name() + "\" " + type(c.kind()))
        .collect(Collectors.joining(", ", "create table " + table.label() + " (", ")"));
  }

  private static String type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "varchar";
      case INTEGER -> "integer";
      case REAL -> "double";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }

  @Override
  public void add(TidyTable table, @Nullable Object... values) {
    DuckDBAppender appender = appenders.get(table);
    if (appender == null) {
      throw new IllegalStateException("no rows can be added any more");
    }
    try {
      appender.beginRow();
      for (Object value : values) {
        append(appender, value);
      }
      appender.endRow();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof String text) {
      appender.append(Cells.readable(text));
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      appender.append(truth.booleanValue());
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else {
      throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  @Override
  public void finish() {
    try (Statement sql = connection.createStatement()) {
      for (Map.Entry<TidyTable, DuckDBAppender> appender : appenders.entrySet()) {
        appender.getValue().close();
      }
      appenders.clear();
      for (TidyTable table : TidyTable.values()) {
        String file = quoted(folder.resolve(table.label() + ".parquet").toString());
        sql.execute(
            "copy "
                + table.label()
                + " to "
                + file
                + " (format parquet, compression zstd, row_group_size "
                + ROW_GROUP
                + ")");
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private ChanceryException failed(SQLException e) {
    return new ChanceryException(
        ChanceryException.Code.NOT_FOUND,
        folder + ": cannot be written (" + e.getMessage() + "); is there space in it?",
        e);
  }

  @Override
  public void close() {
    try (connection) {
      for (DuckDBAppender appender : appenders.values()) {
        appender.close();
      }
    } catch (SQLException e) {
      // whoever closes without having finished gives the files up
    }
  }
}
