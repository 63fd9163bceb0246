package org.chancery.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a gazetteer. Columns, with tabs between them: GeoNames id, name, ISO 3166-1 alpha-2,
 * first-order division (United States only), C for capitals, population, latitude, longitude, and,
 * where there are any, other names with bars between them.
 *
 * @param country ISO 3166-1 alpha-2
 * @param admin first-order division
 */
record GazetteerRow(
    long id,
    String name,
    String country,
    String admin,
    boolean capital,
    long people,
    double latitude,
    double longitude,
    List<String> otherNames) {
  /** GeoNames' code for the capital of a state. */
  static final String CAPITAL = "PPLC";

  GazetteerRow {
    otherNames = List.copyOf(otherNames);
  }

  String line() {
    List<String> columns = new ArrayList<>();
    columns.add(Long.toString(id));
    columns.add(name);
    columns.add(country);
    columns.add(country.equals("US") ? admin : "");
    columns.add(capital ? "C" : "");
    columns.add(Long.toString(people));
    columns.add(String.format(Locale.ROOT, "%.4f", latitude));
    columns.add(String.format(Locale.ROOT, "%.4f", longitude));
    if (!otherNames.isEmpty()) {
      columns.add(String.join("|", otherNames));
    }
    return String.join("\t", columns);
  }
}
