/**
 * Tidy tables: a record as rows of flat tables, each row one thing, each column of one type.
 *
 * <p><b>In:</b> records, one after the other. <b>Out:</b> files in a folder, one for each {@link
 * org.chancery.ledger.export.table.TidyTable}: CSV ({@link
 * org.chancery.ledger.export.table.CsvTables}) or Parquet ({@link
 * org.chancery.ledger.export.table.ParquetTables}). <b>Start at</b> {@code TidyTable}, which names
 * all columns, then {@link org.chancery.ledger.export.table.TableRows}.
 *
 * <p><b>Traps.</b> Things go by their global ids, so that tables of several ledgers can be put
 * together. Offsets are code points. A value that is not known is {@code null}, never an empty
 * text: CSV writes it as nothing at all, and an empty text as {@code ""}.
 */
@NullMarked
package org.chancery.ledger.export.table;

import org.jspecify.annotations.NullMarked;
