package org.chancery.analysis.happenings;

import java.util.List;

/**
 * What reports say differently of one happening, side by side.
 *
 * @param values each with those who say it, the most often said first
 */
public record Contradiction(Field field, List<Value> values) {
  /** What they differ in. */
  public enum Field {
    DEAD,
    INJURED,
    ARRESTED,
    SIZE,
    PLACE,
    DAYS,
    CLAIM
  }

  /**
   * One version.
   *
   * @param value as text: {@code 46}, {@code at least 11}, {@code Geneva (CHE)}
   * @param reports reports that say so, a group of duplicates counted once
   * @param sightings those that say so
   */
  public record Value(String value, int reports, List<Sighting> sightings) {
    public Value {
      sightings = List.copyOf(sightings);
    }
  }

  public Contradiction {
    values = List.copyOf(values);
  }
}
