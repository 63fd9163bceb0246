package org.chancery.ledger.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.ledger.store.Dialect;
import org.jspecify.annotations.Nullable;

/** Rows on their way into the tables of one connection, in batches. For one thread. */
final class Batches implements AutoCloseable {
  private final Connection connection;
  private final Dialect dialect;
  private final Map<Table, PreparedStatement> insertions = new EnumMap<>(Table.class);
  private final Map<Table, Integer> waiting = new EnumMap<>(Table.class);

  Batches(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Adds a row, its values in the order of the table's columns. */
  void add(Table table, @Nullable Object... values) throws SQLException {
    if (values.length != table.width()) {
      throw new IllegalArgumentException(
          table + ": found " + values.length + " values, expected " + table.width());
    }
    PreparedStatement insertion = insertions.get(table);
    if (insertion == null) {
      insertion = connection.prepareStatement(table.insertion(dialect));
      insertions.put(table, insertion);
    }
    for (int i = 0; i < values.length; i++) {
      insertion.setObject(i + 1, Storable.of(values[i]));
    }
    insertion.addBatch();
    waiting.merge(table, 1, Integer::sum);
  }

  /** Writes all rows that wait: tables in their order, so that a row finds those it points to. */
  void write() throws SQLException {
    for (Map.Entry<Table, PreparedStatement> insertion : insertions.entrySet()) {
      if (waiting.remove(insertion.getKey()) != null) {
        insertion.getValue().executeBatch();
      }
    }
  }

  /** Forgets the rows that wait. */
  void drop() throws SQLException {
    for (PreparedStatement insertion : insertions.values()) {
      insertion.clearBatch();
    }
    waiting.clear();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement insertion : insertions.values()) {
      insertion.close();
    }
  }
}
