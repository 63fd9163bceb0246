package org.chancery.ledger.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements of one connection, each prepared once. For one thread. */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  void run(String sql, @Nullable Object... values) throws SQLException {
    bind(sql, values).executeUpdate();
  }

  /** The one number that the query gives. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    Long number = numberOrNull(sql, values);
    return number == null ? 0 : number;
  }

  /** The number that the query gives, where it gives one. */
  @Nullable Long numberOrNull(String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet row = bind(sql, values).executeQuery()) {
      return row.next() ? row.getLong(1) : null;
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, Storable.of(values[i]));
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
