package org.chancery.analysis.series;

import java.time.LocalDate;
import java.util.List;
import org.chancery.record.Quad;
import org.jspecify.annotations.Nullable;

/**
 * One period of one dyad.
 *
 * @param start the first day of the period
 * @param quads counts of the four classes, in their order
 * @param score the sum of the scores
 */
public record SeriesRow(LocalDate start, Dyad dyad, List<Double> quads, double score) {
  public SeriesRow {
    quads = List.copyOf(quads);
    if (quads.size() != Quad.values().length) {
      throw new IllegalArgumentException("found " + quads.size() + " quad classes, expected 4");
    }
  }

  /** All events; parts where they are weighted. */
  public double count() {
    return quads.stream().mapToDouble(q -> q).sum();
  }

  public double quad(Quad quad) {
    return quads.get(quad.ordinal());
  }

  /** The mean score; {@code null} where there is no event. */
  public @Nullable Double mean() {
    double count = count();
    return count == 0 ? null : score / count;
  }
}
