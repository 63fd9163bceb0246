package org.chancery.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.Dateline;
import org.chancery.record.Place;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * A name in a short report, with the place that it means, coded by hand ({@code places.tsv}).
 *
 * @param heldOut whether it is kept from those who write rules
 * @param ambiguous whether several places, or persons and things too, bear the name
 * @param dateline the report's, {@link #ABSENT} where it has none
 * @param country of the place or of the state whose government is meant, {@link #NO_PLACE} for a
 *     person or a thing
 * @param city where a city is meant or the venue is in one
 * @param text with the name marked
 */
record PlacesRow(
    String id,
    boolean heldOut,
    boolean ambiguous,
    String dateline,
    String country,
    @Nullable Position city,
    MarkedText text) {
  static final String NO_PLACE = "none";
  private static final String ABSENT = "-";
  private static final String FIXTURE = "places.tsv";
  private static final Pattern POSITION = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");

  /** A point on the earth, in degrees. */
  record Position(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** Kilometres between the two, along a great circle. */
    double distance(Position other) {
      double north = Math.toRadians(other.latitude - latitude);
      double east = Math.toRadians(other.longitude - longitude);
      double chord =
          Math.pow(Math.sin(north / 2), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(east / 2), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
  }

  /** A line of the file. */
  static PlacesRow of(String line) {
    String[] c = line.split("\t", -1);
    if (c.length != 8) {
      throw new IllegalArgumentException("found " + c.length + " columns, expected 8: " + line);
    }
    return new PlacesRow(
        c[0],
        c[1].equals("held"),
        c[2].equals("ambiguous"),
        c[3],
        c[4],
        c[6].equals(ABSENT) ? null : position(c[6]),
        MarkedText.of(c[7]));
  }

  private static Position position(String written) {
    Matcher m = POSITION.matcher(written);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "found position " + written + ", expected latitude longitude");
    }
    return new Position(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)));
  }

  static List<PlacesRow> all() {
    return Fixture.lines(FIXTURE, "id").stream().map(PlacesRow::of).toList();
  }

  Report report() {
    Dateline filed = dateline.equals(ABSENT) ? null : new Dateline(dateline, null, null, List.of());
    String all = text.text();
    return new Report(Report.idOf(null, all, null), null, null, null, null, null, "en", filed, all);
  }

  boolean isPlace() {
    return !country.equals(NO_PLACE);
  }

  /** How far the place is from the city that is meant; infinitely where it has no position. */
  double kilometres(Place place) {
    return city == null || place.latitude() == null || place.longitude() == null
        ? Double.POSITIVE_INFINITY
        : city.distance(new Position(place.latitude(), place.longitude()));
  }
}
