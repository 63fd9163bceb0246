package org.chancery.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chancery.ledger.correction.CorrectedRecords;
import org.chancery.ledger.export.layout.Layout;
import org.chancery.ledger.export.table.CsvTables;
import org.chancery.ledger.export.table.ParquetTables;
import org.chancery.ledger.export.table.TableRows;
import org.chancery.ledger.export.table.TableSink;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ledger's records in a format. A file, or each file of a folder, is whole or not there.
 */
public final class Export {
  private final Ledger ledger;
  private final Wishes wishes;
  private final @Nullable UnaryOperator<Record> change;

  private Export(Ledger ledger, Wishes wishes, @Nullable UnaryOperator<Record> change) {
    this.ledger = ledger;
    this.wishes = wishes;
    this.change = change;
  }

  /** Of the records as they were kept, or with corrections, where that is wished for. */
  public static Export of(Ledger ledger, Wishes wishes) {
    UnaryOperator<Record> corrected = wishes.corrected() ? new CorrectedRecords(ledger)::of : null;
    return new Export(ledger, wishes, corrected);
  }

  /**
   * Of the records as {@code change} makes them, such as with an analyst's corrections. What it
   * makes must be a function of the record and the ledger alone.
   */
  public static Export changed(Ledger ledger, Wishes wishes, UnaryOperator<Record> change) {
    return new Export(ledger, wishes, change);
  }

  /**
   * Writes all that is wanted.
   *
   * @param out a file, or a folder where the format is one ({@link Format#folder})
   * @throws ChanceryException where the ledger cannot be read or {@code out} not be written
   */
  public Written write(Format format, Path out) {
    String made = "made";
    try (Unfinished unfinished = format.folder() ? Unfinished.folder(out) : Unfinished.file(out)) {
      Written written = make(format, unfinished.folder().resolve(made), out.getFileName());
      if (format.folder()) {
        unfinished.fills(made);
      } else {
        unfinished.becomes(made);
      }
      return written;
    } catch (UncheckedIOException e) {
      throw Unfinished.failed(
          out, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
    }
  }

  private Written make(Format format, Path made, Path name) {
    return switch (format) {
      case JSONL -> lines(made, name, null);
      case GDELT, ICEWS, POLECAT, PLOVER -> lines(made, name, wishes.layout(format));
      case CSV, PARQUET -> tables(format, made);
    };
  }

  private Written lines(Path made, Path name, @Nullable Layout layout) {
    long[] counts = new long[2];
    try (BufferedWriter to = Files.newBufferedWriter(made)) {
      if (layout != null) {
        layout.header().ifPresent(h -> line(to, h));
      }
      Consumer<String> out =
          line -> {
            counts[1]++;
            line(to, line);
          };
      each(
          (line, coder) -> {
            counts[0]++;
            if (layout == null) {
              out.accept(change == null ? line : RecordJson.write(record(line)));
            } else {
              layout.lines(record(line), wishes.wanted(), out);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(counts[0], Map.of(name.toString(), counts[1]));
  }

  private static void line(BufferedWriter to, String line) {
    try {
      to.write(line);
      to.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Written tables(Format format, Path made) {
    long[] reports = new long[1];
    Path work = made.toAbsolutePath().resolveSibling("work");
    try {
      Files.createDirectory(made);
      Files.createDirectory(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (TableSink sink =
            format == Format.CSV ? new CsvTables(made) : new ParquetTables(made, work);
        Counted counted = new Counted(sink)) {
      each(
          (line, coder) -> {
            reports[0]++;
            TableRows.add(record(line), coder, counted);
          });
      counted.finish();
      Map<String, Long> rows = new LinkedHashMap<>();
      counted.rows().forEach((t, n) -> rows.put(t.label() + "." + format.label(), n));
      return new Written(reports[0], rows);
    }
  }

  private void each(SelectedRecords.Each each) {
    new SelectedRecords(ledger, wishes.selection()).each(each);
  }

  private Record record(String line) {
    Record record = RecordJson.read(line);
    return change == null ? record : change.apply(record);
  }
}
