package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something took place.
 *
 * @param name as written, or the canonical name
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param geonames the GeoNames id, where known
 * @param evidence the words that say it
 */
public record Place(
    String name,
    @Nullable Country country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String geonames,
    List<Span> evidence) {
  public Place {
    Required.field(name, "place", "name");
    evidence = List.copyOf(evidence);
  }
}
