package org.chancery.ledger.export.table;

import org.jspecify.annotations.Nullable;

/** Where rows go. For one thread. */
public interface TableSink extends AutoCloseable {
  /**
   * Adds a row.
   *
   * @param values one for each column of the table: a {@code String}, {@code Integer}, {@code
   *     Double}, {@code Boolean} or {@code LocalDate} as the column's kind asks, or {@code null}
   */
  void add(TidyTable table, @Nullable Object... values);

  /** Writes what is not written yet; after it the files are whole. */
  void finish();

  /** Lets go of what it holds; without {@link #finish} before it, nothing is whole. */
  @Override
  void close();
}
