package org.chancery.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in a report: one entry for each person, state, organization or group, however often
 * mentioned.
 *
 * @param name canonical name; {@code null} for the unnamed ("a senior Jordanian official")
 * @param country the country that the actor belongs to or acts for
 * @param sectors the primary one first
 * @param offices for persons
 * @param mentions every span that refers to the actor, in text order, at least one
 * @param sameAs identifiers elsewhere by scheme, such as {@code wikidata}
 */
public record Actor(
    Id.ActorId id,
    ActorKind kind,
    @Nullable String name,
    @Nullable Country country,
    List<Sector> sectors,
    List<Office> offices,
    List<Mention> mentions,
    Map<String, String> sameAs) {
  public Actor {
    Required.field(id, "actor", "id");
    Required.field(kind, "actor", "kind");
    sectors = List.copyOf(sectors);
    offices = List.copyOf(offices);
    mentions = List.copyOf(mentions);
    sameAs = Collections.unmodifiableMap(new TreeMap<>(sameAs));
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("actor " + id.value() + " has no mention: no evidence");
    }
  }

  /** The name, or for the unnamed the words of the first mention. */
  public String label() {
    return name != null ? name : mentions.get(0).text();
  }
}
