package org.chancery.analysis.officefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.record.ChanceryException;

/** Which column of a query result is what, by its heading in any of the usual spellings. */
final class QueryColumns {
  /** What can be told of a statement. */
  enum Column {
    PERSON("person", "item", "human", "politician", "holder"),
    NAME(
        "personLabel",
        "itemLabel",
        "humanLabel",
        "politicianLabel",
        "holderLabel",
        "personName",
        "name"),
    ALSO("personAltLabels", "personAltLabel", "itemAltLabel", "altLabels", "aliases", "also"),
    OFFICE("officeLabel", "positionLabel", "postLabel", "officeName", "positionName"),
    OF(
        "ofLabel",
        "jurisdictionLabel",
        "countryLabel",
        "organizationLabel",
        "organisationLabel",
        "stateLabel"),
    COUNTRY_CODE("countryCode", "iso3", "code"),
    START("start", "startTime", "startDate", "from", "begin"),
    START_PRECISION("startPrecision", "startTimePrecision", "startDatePrecision", "fromPrecision"),
    END("end", "endTime", "endDate", "to", "until"),
    END_PRECISION("endPrecision", "endTimePrecision", "endDatePrecision", "toPrecision");

    private final List<String> headings;

    Column(String... headings) {
      this.headings = List.of(headings);
    }
  }

  private static final List<Column> NEEDED = List.of(Column.NAME, Column.OFFICE, Column.OF);

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final int count;

  private QueryColumns(int count) {
    this.count = count;
  }

  /**
   * @param file only to be named
   * @throws ChanceryException where a column is missing without which nothing can be done
   */
  static QueryColumns of(List<String> header, String file) {
    QueryColumns columns = new QueryColumns(header.size());
    List<String> plain = header.stream().map(QueryColumns::plain).toList();
    for (Column column : Column.values()) {
      column.headings.stream()
          .mapToInt(h -> plain.indexOf(plain(h)))
          .filter(at -> at >= 0)
          .findFirst()
          .ifPresent(at -> columns.places.put(column, at));
    }
    // The headings that people give when they ask for labels alone.
    columns.fallBack(Column.OFFICE, plain, "office", "position");
    columns.fallBack(Column.OF, plain, "of", "country", "organization", "jurisdiction");
    List<String> missing = new ArrayList<>();
    NEEDED.stream()
        .filter(c -> !columns.places.containsKey(c))
        .forEach(c -> missing.add(c.headings.get(0)));
    if (!missing.isEmpty()) {
      throw new ChanceryException(
          ChanceryException.Code.MALFORMED,
          file
              + ":1: found columns "
              + String.join(", ", header)
              + "; expected also "
              + String.join(", ", missing)
              + ", separated by commas, as --query asks for them");
    }
    return columns;
  }

  private void fallBack(Column column, List<String> plain, String... headings) {
    for (String heading : headings) {
      int at = plain.indexOf(heading);
      if (at >= 0) {
        places.putIfAbsent(column, at);
      }
    }
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  int count() {
    return count;
  }

  /** The field, stripped; empty where the result has no such column. */
  String get(List<String> fields, Column column) {
    Integer at = places.get(column);
    return at == null ? "" : fields.get(at).strip();
  }
}
