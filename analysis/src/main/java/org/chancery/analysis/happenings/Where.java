package org.chancery.analysis.happenings;

import java.util.Comparator;
import java.util.Locale;
import org.chancery.record.Country;
import org.chancery.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place, as far as it matters for telling happenings apart.
 *
 * @param name as the record has it
 * @param latitude degrees north; with the longitude or not at all
 */
public record Where(
    String name, @Nullable Country country, @Nullable Double latitude, @Nullable Double longitude)
    implements Comparable<Where> {
  /** A town and what lies around it. */
  static final double NEAR_KM = 50;

  private static final double EARTH_KM = 6371;
  private static final Comparator<Where> ORDER =
      Comparator.comparing((Where w) -> w.country == null ? "~" : w.country.code())
          .thenComparing(Where::name);

  /** The place of a record. */
  public static Where of(Place place) {
    return new Where(place.name(), place.country(), place.latitude(), place.longitude());
  }

  /** Whether the two cannot be one place. */
  boolean differs(Where other) {
    if (country != null && other.country != null && !country.equals(other.country)) {
      return true;
    }
    if (!exact() || !other.exact()) {
      return false; // a whole country, or a name without coordinates
    }
    return !key().equals(other.key()) && kilometres(other) > NEAR_KM;
  }

  /** Whether both are the same town. */
  boolean same(Where other) {
    return exact() && other.exact() && !differs(other) || key().equals(other.key());
  }

  boolean exact() {
    return latitude != null && longitude != null;
  }

  private String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  private double kilometres(Where other) {
    double fromNorth = radians(latitude);
    double toNorth = radians(other.latitude);
    double north = Math.sin((toNorth - fromNorth) / 2);
    double east = Math.sin((radians(other.longitude) - radians(longitude)) / 2);
    double h = north * north + Math.cos(fromNorth) * Math.cos(toNorth) * east * east;
    return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
  }

  private static double radians(@Nullable Double degrees) {
    return degrees == null ? 0 : Math.toRadians(degrees);
  }

  @Override
  public int compareTo(Where other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return country == null ? name : name + " (" + country.code() + ")";
  }
}
