package org.chancery.ledger.export.layout;

import org.chancery.record.Place;
import org.jspecify.annotations.Nullable;

/** What can be said of a place. */
final class Places {
  private Places() {}

  /** Only cities have a GeoNames id, so what has one is a city. */
  static @Nullable String city(@Nullable Place place) {
    return place == null || place.geonames() == null ? null : place.name();
  }

  static @Nullable String country(@Nullable Place place) {
    return place == null || place.country() == null ? null : place.country().code();
  }

  /** The words of the text that name it. */
  static @Nullable String words(@Nullable Place place) {
    return place == null || place.evidence().isEmpty() ? null : place.evidence().get(0).text();
  }
}
