package org.chancery.analysis.officefile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/** Writes office files. */
public final class OfficeFile {
  /** The columns, in order. */
  public static final List<String> HEADER =
      List.of("name", "office", "of", "from", "to", "also", "sectors", "source");

  /** Between the values of one field. */
  public static final String BETWEEN = ";";

  private OfficeFile() {}

  /**
   * Writes the header and the rows, in the order of {@link OfficeRow#ORDER}. The writer is flushed
   * and left open: it is its owner's to close.
   */
  @SuppressWarnings("resource") // to close it would close the writer
  public static void write(Collection<OfficeRow> rows, Writer to) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    csv.writeRecord(HEADER);
    rows.stream().sorted(OfficeRow.ORDER).forEach(row -> csv.writeRecord(fields(row)));
    csv.flush();
  }

  private static List<String> fields(OfficeRow row) {
    return List.of(
        row.name(),
        row.office(),
        row.of(),
        row.from(),
        row.to(),
        joined(row.also()),
        joined(row.sectors()),
        row.source());
  }

  /** A value that has the separator in it cannot be told from two; no name has. */
  private static String joined(List<String> values) {
    return String.join(
        BETWEEN, values.stream().filter(v -> !v.isBlank() && !v.contains(BETWEEN)).toList());
  }
}
