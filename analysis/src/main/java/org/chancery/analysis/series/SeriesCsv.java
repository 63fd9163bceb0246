package org.chancery.analysis.series;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a series as a tidy table: R and pandas read it with no further work. Numbers have no more
 * than six places after the point; an unknown mean is empty.
 */
public final class SeriesCsv {
  /** The columns, in order. */
  public static final List<String> HEADER =
      List.of(
          "period",
          "from",
          "to",
          "n",
          "quad1",
          "quad2",
          "quad3",
          "quad4",
          "score_sum",
          "score_mean");

  private static final int PLACES = 6;

  private SeriesCsv() {}

  /** Writes header and rows. The writer is flushed and left open: it is its owner's to close. */
  @SuppressWarnings("resource") // to close it would close the writer
  public static void write(Collection<SeriesRow> rows, Writer to) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    csv.writeRecord(HEADER);
    rows.forEach(row -> csv.writeRecord(fields(row)));
    csv.flush();
  }

  private static List<String> fields(SeriesRow row) {
    List<String> fields = new ArrayList<>();
    fields.add(row.start().toString());
    fields.add(row.dyad().from().code());
    fields.add(row.dyad().to().code());
    fields.add(number(row.count()));
    row.quads().forEach(q -> fields.add(number(q)));
    fields.add(number(row.score()));
    fields.add(number(row.mean()));
    return fields;
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
