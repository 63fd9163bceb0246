package org.chancery.analysis.happenings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event or engagement, with all that reports say of it.
 *
 * @param what by the most reports
 * @param from who acts, or all parties; of those that may be the same, the named
 * @param to who receives
 * @param days by the anchor: the most exact sighting
 * @param where by the most reports; the town before the country
 * @param standing whether it happened
 * @param reports how many tell of it, a group of duplicates counted once
 * @param sources how many publishers tell of it, by the first of each group of duplicates
 * @param sightings by days, then by report
 */
public record Happening(
    What what,
    List<Party> from,
    List<Party> to,
    @Nullable Days days,
    @Nullable Where where,
    Standing standing,
    int reports,
    int sources,
    List<Contradiction> contradictions,
    List<Sighting> sightings) {
  /** Whether it happened, by all that is said. */
  public enum Standing {
    HAPPENED,
    /** It was only announced. */
    PLANNED,
    /** It was called off, or is only denied. */
    DENIED,
    /** Some say that it happened, some that it did not. */
    DISPUTED
  }

  public Happening {
    from = List.copyOf(from);
    to = List.copyOf(to);
    contradictions = List.copyOf(contradictions);
    sightings = List.copyOf(sightings);
  }

  /** How many reports there are, a group of duplicates counted once. */
  static int reports(List<Sighting> sightings) {
    return (int) sightings.stream().map(Sighting::head).distinct().count();
  }

  /** How many publishers there are, by the first of each group of duplicates. */
  static int sources(List<Sighting> sightings) {
    Map<String, Sighting> firsts = new TreeMap<>();
    sightings.forEach(s -> firsts.merge(s.head(), s, Happening::nearerHead));
    return (int)
        firsts.values().stream()
            .map(Sighting::source)
            .flatMap(Stream::ofNullable)
            .distinct()
            .count();
  }

  private static Sighting nearerHead(Sighting a, Sighting b) {
    return b.report().equals(b.head()) && !a.report().equals(a.head()) ? b : a;
  }

  /** The first of its sightings by id: another run finds the same. */
  public String key() {
    return sightings.stream()
        .map(s -> s.report() + "/" + s.local())
        .min(String::compareTo)
        .map(Objects::requireNonNull)
        .orElseThrow();
  }
}
