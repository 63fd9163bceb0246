package org.chancery.coding.lexicon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads office files: CSV (RFC 4180, UTF-8) whose first row names the columns {@code name, office,
 * of, from, to} and, where wanted, {@code also, sectors, source}, in any order. Several values in a
 * field are separated by semicolons.
 */
final class OfficeFile {
  private static final List<String> NEEDED = List.of("name", "office", "of", "from", "to");
  private static final List<String> KNOWN =
      List.of("name", "office", "of", "from", "to", "also", "sectors", "source");

  /** The source of rows that name none: whoever wrote the file. */
  private static final String UNNAMED_SOURCE = "user";

  private final String file;
  private final List<String> errors;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Tenure> rows = new ArrayList<>();

  private OfficeFile(String file, List<String> errors) {
    this.file = file;
    this.errors = errors;
  }

  /**
   * The rows of one file, in its order.
   *
   * @param errors receives one line for each error: {@code file:line: found X, expected Y}
   */
  static List<Tenure> read(String file, String content, List<String> errors) {
    OfficeFile reader = new OfficeFile(file, errors);
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord record : records) {
        if (!reader.row(record)) {
          break;
        }
      }
    } catch (CsvParseException | java.io.IOException e) {
      errors.add(file + ": " + e.getMessage() + "; expected CSV by RFC 4180");
    }
    return reader.rows;
  }

  /** Takes in one row; false where to read on makes no sense. */
  private boolean row(CsvRecord record) {
    if (columns.isEmpty()) {
      return head(record);
    }
    int line = (int) record.getStartingLineNumber();
    try {
      rows.add(tenure(record, line));
    } catch (IllegalArgumentException e) {
      errors.add(file + ":" + line + ": " + e.getMessage());
    }
    return true;
  }

  private boolean head(CsvRecord record) {
    List<String> names = record.getFields();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    if (!columns.keySet().containsAll(NEEDED) || !KNOWN.containsAll(columns.keySet())) {
      errors.add(
          file
              + ":1: found the columns "
              + String.join(", ", names)
              + ", expected "
              + String.join(", ", NEEDED)
              + " and perhaps also, sectors, source");
      return false;
    }
    return true;
  }

  private Tenure tenure(CsvRecord record, int line) {
    PartialDate from = date(record, "from");
    PartialDate to = date(record, "to");
    if (from != null && to != null && to.last().isBefore(from.first())) {
      throw new IllegalArgumentException(
          "found an end before the beginning, " + field(record, "to") + ", expected a later one");
    }
    String source = field(record, "source");
    return new Tenure(
        needed(record, "name"),
        needed(record, "office"),
        needed(record, "of"),
        from,
        to,
        list(record, "also"),
        list(record, "sectors").stream().map(Sector::of).toList(),
        source.isEmpty() ? UNNAMED_SOURCE : source,
        file,
        line);
  }

  private List<String> list(CsvRecord record, String column) {
    String values = field(record, column);
    if (values.isEmpty()) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    for (String value : values.split(";")) {
      if (!value.isBlank()) {
        out.add(value.strip());
      }
    }
    return out;
  }

  private @Nullable PartialDate date(CsvRecord record, String column) {
    String text = field(record, column);
    return text.isEmpty() ? null : PartialDate.of(text);
  }

  private String needed(CsvRecord record, String column) {
    String value = field(record, column);
    if (value.isEmpty()) {
      throw new IllegalArgumentException("found no " + column + ", expected one");
    }
    return value;
  }

  private String field(CsvRecord record, String column) {
    Integer at = columns.get(column);
    return at == null || at >= record.getFieldCount() ? "" : record.getField(at).strip();
  }
}
