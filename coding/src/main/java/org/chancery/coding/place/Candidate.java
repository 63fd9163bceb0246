package org.chancery.coding.place;

import java.util.List;
import org.chancery.record.Country;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name may mean.
 *
 * @param admin the first-order division of the United States that it is or lies in, else empty
 * @param lesser whether the name is not its main one, or but the first part of that: Santa Cruz of
 *     Santa Cruz de la Sierra
 */
record Candidate(
    Kind kind,
    @Nullable Country country,
    String admin,
    boolean capital,
    int population,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String geonames,
    boolean lesser) {

  /** What kind of place. */
  enum Kind {
    COUNTRY,
    /** A part of a country, or a dependency. */
    REGION,
    CITY,
    /** A house, a resort, a crossing: listed, or known by its last word. */
    VENUE
  }

  static Candidate of(City city, boolean lesser) {
    return new Candidate(
        Kind.CITY,
        city.country(),
        city.admin(),
        city.capital(),
        city.population(),
        city.latitude(),
        city.longitude(),
        city.geonames(),
        lesser);
  }

  static Candidate of(Kind kind, @Nullable Country country, String admin) {
    return new Candidate(kind, country, admin, false, 0, null, null, null, false);
  }

  /** Whether it lies in the other, a country or a region. */
  boolean liesIn(Candidate outer) {
    return country != null
        && country.equals(outer.country)
        && switch (outer.kind) {
          case COUNTRY -> kind != Kind.COUNTRY;
          case REGION -> kind == Kind.CITY && outer.admin.equals(admin);
          case CITY -> kind == Kind.VENUE;
          case VENUE -> false;
        };
  }

  /** A house or ground in this city or country, placed where that is. */
  Candidate venue() {
    return new Candidate(Kind.VENUE, country, admin, false, 0, latitude, longitude, null, false);
  }

  Place place(String written, List<Span> evidence) {
    return new Place(written, country, latitude, longitude, geonames, evidence);
  }
}
