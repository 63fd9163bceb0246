package org.chancery.ledger.export;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.ledger.export.table.TableSink;
import org.chancery.ledger.export.table.TidyTable;
import org.jspecify.annotations.Nullable;

/** Counts the rows that go to another. */
final class Counted implements TableSink {
  private final TableSink to;
  private final Map<TidyTable, Long> rows = new EnumMap<>(TidyTable.class);

  Counted(TableSink to) {
    this.to = to;
    for (TidyTable table : TidyTable.values()) {
      rows.put(table, 0L);
    }
  }

  Map<TidyTable, Long> rows() {
    return rows;
  }

  @Override
  public void add(TidyTable table, @Nullable Object... values) {
    rows.merge(table, 1L, Long::sum);
    to.add(table, values);
  }

  @Override
  public void finish() {
    to.finish();
  }

  /** Leaves the other open: it is closed by whoever opened it. */
  @Override
  public void close() {
    // nothing of its own
  }
}
