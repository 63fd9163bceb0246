package org.chancery.analysis.officefile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.analysis.officefile.QueryColumns.Column;
import org.chancery.record.ChanceryException;

/**
 * Converts a result of Wikidata's query service, in CSV, to rows of an office file. Rows that say
 * the same are merged; statements that overlap are kept.
 */
public final class WikidataImport {
  private static final Pattern BARE_ID = Pattern.compile("[QPL]\\d+");
  private static final Pattern ENTITY = Pattern.compile(".*/(Q\\d+)");

  private final String file;
  private final Consumer<String> errors;
  private final TreeMap<OfficeRow, Set<String>> rows = new TreeMap<>(OfficeRow.ORDER);
  private int read;
  private int refused;
  private int withoutLabel;

  private WikidataImport(String file, Consumer<String> errors) {
    this.file = file;
    this.errors = errors;
  }

  /**
   * What became of a result.
   *
   * @param rows sorted
   * @param read how many lines it had
   * @param refused how many could not be taken
   * @param withoutLabel how many were passed by since a person, office or state has no label, only
   *     its Q-number
   */
  public record Imported(List<OfficeRow> rows, int read, int refused, int withoutLabel) {
    /** Lines that said what another had said. */
    public int merged() {
      return read - refused - withoutLabel - rows.size();
    }
  }

  /**
   * Reads a query result.
   *
   * @param file named in errors
   * @param errors takes one line for each row that is refused: {@code file:line: found X, expected
   *     Y}
   * @throws ChanceryException where it is no query result at all
   */
  public static Imported read(Reader in, String file, Consumer<String> errors) throws IOException {
    WikidataImport work = new WikidataImport(file, errors);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .detectBomHeader(false)
            .ignoreDifferentFieldCount(true)
            .skipEmptyLines(true)
            .ofCsvRecord(in)) {
      work.read(csv.iterator());
    } catch (CsvParseException e) {
      throw new ChanceryException(
          ChanceryException.Code.MALFORMED, file + ": found no CSV: " + e.getMessage(), e);
    }
    return work.imported();
  }

  private void read(Iterator<CsvRecord> lines) {
    if (!lines.hasNext()) {
      throw new ChanceryException(
          ChanceryException.Code.EMPTY, file + ": found nothing in it, expected a query result");
    }
    List<String> header = new ArrayList<>(lines.next().getFields());
    header.set(0, header.get(0).replace("\ufeff", ""));
    QueryColumns columns = QueryColumns.of(header, file);
    while (lines.hasNext()) {
      CsvRecord line = lines.next();
      read++;
      try {
        add(line.getFields(), columns);
      } catch (IllegalArgumentException e) {
        refused++;
        errors.accept(file + ":" + line.getStartingLineNumber() + ": " + e.getMessage());
      }
    }
  }

  private void add(List<String> fields, QueryColumns columns) {
    if (fields.size() != columns.count()) {
      throw new IllegalArgumentException(
          "found " + fields.size() + " fields, expected " + columns.count());
    }
    String name = label(fields, columns, Column.NAME, "a person's name");
    String office = label(fields, columns, Column.OFFICE, "an office");
    String of = label(fields, columns, Column.OF, "a state or organization");
    String from = start(columns, fields);
    String to = end(columns, fields);
    int digits = Math.min(from.length(), to.length());
    if (digits > 0 && from.substring(0, digits).compareTo(to.substring(0, digits)) > 0) {
      throw new IllegalArgumentException(
          "found the end " + to + " before the start " + from + ", expected it after");
    }
    if (bare(name) || bare(office) || bare(of)) {
      withoutLabel++;
      return;
    }
    boolean state = !columns.get(fields, Column.COUNTRY_CODE).isEmpty();
    List<String> sectors = state ? List.of("GOV") : List.of();
    OfficeRow row =
        new OfficeRow(
            name, title(office, of), of, from, to, List.of(), sectors, source(columns, fields));
    also(columns, fields, name, rows.computeIfAbsent(row, r -> new TreeSet<>()));
  }

  private static String label(
      List<String> fields, QueryColumns columns, Column column, String what) {
    String label = columns.get(fields, column);
    if (label.isEmpty() || WikidataDate.BLANK.matcher(label).matches()) {
      String found = label.isEmpty() ? "nothing" : "an unknown value (" + label + ")";
      throw new IllegalArgumentException("found " + found + ", expected " + what);
    }
    return label.replaceAll("\\s+", " ");
  }

  /**
   * The title without what it is of: "Prime Minister" for "Prime Minister of the Netherlands". Of
   * "United States of America" the shorter name may stand in the title.
   */
  private static String title(String office, String of) {
    int at = office.lastIndexOf(" of ");
    if (at <= 0) {
      return office;
    }
    String holder = office.substring(at + 4).replaceFirst("^the ", "");
    String whole = of.replaceFirst("^the ", "") + " ";
    return whole.regionMatches(true, 0, holder + " ", 0, holder.length() + 1)
        ? office.substring(0, at)
        : office;
  }

  /** A label that the label service made up of the number, there being none. */
  private static boolean bare(String label) {
    return BARE_ID.matcher(label).matches();
  }

  private static String start(QueryColumns columns, List<String> fields) {
    WikidataDate start =
        WikidataDate.of(
            columns.get(fields, Column.START), columns.get(fields, Column.START_PRECISION));
    if (start instanceof WikidataDate.Wrong wrong) {
      throw new IllegalArgumentException(wrong.why());
    }
    return start instanceof WikidataDate.Known known ? known.iso() : "";
  }

  private static String end(QueryColumns columns, List<String> fields) {
    WikidataDate end =
        WikidataDate.of(columns.get(fields, Column.END), columns.get(fields, Column.END_PRECISION));
    if (end instanceof WikidataDate.Wrong wrong) {
      throw new IllegalArgumentException(wrong.why());
    }
    if (end instanceof WikidataDate.Unknown) {
      throw new IllegalArgumentException(
          "found an end that is not known to the year, expected a date: without one the person would"
              + " be still in office");
    }
    return end instanceof WikidataDate.Known known ? known.iso() : "";
  }

  private static String source(QueryColumns columns, List<String> fields) {
    Matcher entity = ENTITY.matcher(columns.get(fields, Column.PERSON));
    return entity.matches() ? "wikidata:" + entity.group(1) : "wikidata";
  }

  private static void also(
      QueryColumns columns, List<String> fields, String name, Set<String> also) {
    Arrays.stream(columns.get(fields, Column.ALSO).split("[|;]"))
        .map(String::strip)
        .filter(a -> !a.isEmpty() && !a.equals(name) && !bare(a))
        .forEach(also::add);
  }

  private Imported imported() {
    List<OfficeRow> all = new ArrayList<>();
    rows.forEach(
        (r, also) ->
            all.add(
                new OfficeRow(
                    r.name(),
                    r.office(),
                    r.of(),
                    r.from(),
                    r.to(),
                    List.copyOf(also),
                    r.sectors(),
                    r.source())));
    return new Imported(all, read, refused, withoutLabel);
  }
}
