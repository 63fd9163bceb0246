package org.chancery.analysis.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.record.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Sums events by dyad and period as they come. Memory grows with dyads and periods, not with
 * events. The same result in any order of events: sums are kept in steps of a billionth, which add
 * up exactly. Not safe for several threads at once.
 */
public final class Series {
  /** Doubles added in another order may differ in the last place; these numbers do not. */
  private static final double STEPS = 1e9;

  private static final int SCORE = Quad.values().length;

  private final Period period;
  private final LocalDate first;
  private final LocalDate last;
  private final boolean directed;
  private final SortedMap<Dyad, Map<LocalDate, long[]>> sums = new TreeMap<>();

  /**
   * An empty series.
   *
   * @param first the first day of the range
   * @param last its last day
   * @param directed whether CHN to USA is another dyad than USA to CHN
   */
  public Series(Period period, LocalDate first, LocalDate last, boolean directed) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "found a range from " + first + " to " + last + ", expected the first day first");
    }
    this.period = period;
    this.first = first;
    this.last = last;
    this.directed = directed;
  }

  /** Asks for a dyad: it gets its rows even if no event comes. */
  public Series with(Dyad dyad) {
    sums.computeIfAbsent(oriented(dyad), d -> new TreeMap<>());
    return this;
  }

  /** Adds an event; one outside of the range is left out. */
  public Series add(SeriesEvent event) {
    boolean inside = !event.day().isBefore(first) && !event.day().isAfter(last);
    return inside ? add(event.sum()) : this;
  }

  /**
   * Adds what is summed already. A sum whose day is the first of a period that the range cuts
   * counts, since a database that sums by period has asked for the range before.
   */
  public Series add(Sum sum) {
    LocalDate start = period.start(sum.day());
    boolean inside = !sum.day().isBefore(first) || sum.day().equals(period.start(first));
    if (inside && !sum.day().isAfter(last)) {
      long[] cell =
          sums.computeIfAbsent(oriented(sum.dyad()), d -> new TreeMap<>())
              .computeIfAbsent(start, s -> new long[SCORE + 1]);
      cell[sum.quad().ordinal()] += steps(sum.count());
      cell[SCORE] += steps(sum.score());
    }
    return this;
  }

  private Dyad oriented(Dyad dyad) {
    return directed ? dyad : dyad.undirected();
  }

  private static long steps(double value) {
    return Math.round(value * STEPS);
  }

  /** The rows, by dyad and then by period; every dyad has all periods of the range. */
  public List<SeriesRow> rows() {
    List<SeriesRow> rows = new ArrayList<>();
    sums.forEach(
        (dyad, cells) -> {
          LocalDate start = period.start(first);
          while (!start.isAfter(last)) {
            rows.add(row(start, dyad, cells.get(start)));
            start = period.next(start);
          }
        });
    return rows;
  }

  private static SeriesRow row(LocalDate start, Dyad dyad, long @Nullable [] cell) {
    long[] sums = cell == null ? new long[SCORE + 1] : cell;
    List<Double> quads = Arrays.stream(sums, 0, SCORE).mapToObj(s -> s / STEPS).toList();
    return new SeriesRow(start, dyad, quads, sums[SCORE] / STEPS);
  }
}
