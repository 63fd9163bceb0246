package org.chancery.ledger.keep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chancery.ledger.store.Dialect;
import org.chancery.record.Record;
import org.chancery.record.Statement;

/** Writes the full text rows of records that are in a ledger but for these. For one thread. */
public final class FullText implements AutoCloseable {
  private final Batches rows;
  private final Dialect dialect;

  public FullText(Connection connection, Dialect dialect) {
    this.rows = new Batches(connection, dialect);
    this.dialect = dialect;
  }

  /**
   * Adds the rows of one record; they are written with {@link #write}.
   *
   * @param report the id of the report's row
   */
  public void add(long report, Record record) throws SQLException {
    add(report, Prepared.of(record, dialect), rows);
  }

  /** Writes what was added. */
  public void write() throws SQLException {
    rows.write();
  }

  static void add(long report, Prepared prepared, Batches rows) throws SQLException {
    rows.add(Table.REPORT_WORDS, report, prepared.reportWords());
    List<Statement> statements = prepared.record().statements();
    for (int i = 0; i < statements.size(); i++) {
      long id = Rows.id(report, statements.get(i).id());
      rows.add(Table.STATEMENT_WORDS, id, prepared.contentWords(i));
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
