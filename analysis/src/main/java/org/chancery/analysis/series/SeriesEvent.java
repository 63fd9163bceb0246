package org.chancery.analysis.series;

import java.time.LocalDate;
import org.chancery.record.EventType;
import org.chancery.record.Quad;

/**
 * An event as a series counts it.
 *
 * @param weight 1 for itself; a part of one where several sightings count one together
 */
public record SeriesEvent(
    LocalDate day, Dyad dyad, EventType type, Quad quad, double score, double weight) {
  public SeriesEvent {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("found weight " + weight + ", expected more than 0, to 1");
    }
  }

  /** One that counts one. */
  public static SeriesEvent of(LocalDate day, Dyad dyad, EventType type, Quad quad, double score) {
    return new SeriesEvent(day, dyad, type, quad, score, 1);
  }

  /** The same as one of the sightings of a happening, which count one together. */
  public SeriesEvent oneOf(int sightings) {
    return new SeriesEvent(day, dyad, type, quad, score, 1.0 / sightings);
  }

  Sum sum() {
    return new Sum(day, dyad, quad, weight, weight * score);
  }
}
