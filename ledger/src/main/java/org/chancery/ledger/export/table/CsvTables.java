package org.chancery.ledger.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables as CSV: RFC 4180, UTF-8, a header. Nothing between two commas is an unknown value. */
public final class CsvTables implements TableSink {
  private final Map<TidyTable, CsvWriter> writers = new EnumMap<>(TidyTable.class);

  /**
   * @param folder where the files go; it is there and has none of them
   */
  public CsvTables(Path folder) {
    try {
      for (TidyTable table : TidyTable.values()) {
        CsvWriter writer =
            CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(folder.resolve(table.label() + ".csv"));
        writers.put(table, writer);
        writer.writeRecord(table.columns().stream().map(Column::name).toList());
      }
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void add(TidyTable table, @Nullable Object... values) {
    CsvWriter writer = writer(table);
    CsvWriter.CsvWriterRecord row = writer.writeRecord();
    for (Object value : values) {
      row.writeField(value == null ? null : Cells.readable(value.toString()));
    }
    row.endRecord();
  }

  private CsvWriter writer(TidyTable table) {
    CsvWriter writer = writers.get(table);
    if (writer == null) {
      throw new IllegalStateException("no file for the table " + table);
    }
    return writer;
  }

  @Override
  public void finish() {
    try {
      for (CsvWriter writer : writers.values()) {
        writer.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    for (CsvWriter writer : writers.values()) {
      try {
        writer.close();
      } catch (IOException e) {
        // whoever closes without having finished gives the files up
      }
    }
  }
}
