package org.chancery.ledger.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.chancery.analysis.duplicates.Likeness;
import org.chancery.analysis.duplicates.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which the bands of a sketch stand in the database. Reports far apart in time share
 * one of the first bands, or are no copies: these have keys of their own. The keys of the others
 * begin with a span of days, so that those of one time stand close together, and keeping a report
 * changes few pages of the database, however many reports it has.
 */
final class BandKeys {
  static final int FAR_BANDS = 8;

  private static final int SPAN_DAYS = 4;
  private static final int BAND_BITS = 6;
  private static final int HASH_BITS = 32;

  /** Where days are counted from: before all reports. */
  private static final long FIRST_DAY = LocalDate.of(1600, 1, 1).toEpochDay();

  private static final long ANY_TIME = 0;
  private static final long NO_DAY = 1;
  private static final long FIRST_SPAN = 2;

  private BandKeys() {}

  /** Under which a report of that day is kept. */
  static List<Long> kept(Sketch sketch, @Nullable LocalDate day) {
    return keys(sketch, day == null ? new long[] {NO_DAY} : new long[] {span(day.toEpochDay())});
  }

  /** Under which its copies may be; where its day is not known, those of any time and of no day. */
  static List<Long> asked(Sketch sketch, @Nullable LocalDate day) {
    if (day == null) {
      return keys(sketch, NO_DAY);
    }
    long from = span(day.toEpochDay() - Likeness.DAYS);
    long to = span(day.toEpochDay() + Likeness.DAYS);
    return keys(
        sketch,
        LongStream.concat(LongStream.of(NO_DAY), LongStream.rangeClosed(from, to)).toArray());
  }

  /** The band that a key is of. */
  static int band(long key) {
    return (int) (key >>> HASH_BITS) & ((1 << BAND_BITS) - 1);
  }

  private static long span(long day) {
    return FIRST_SPAN + Math.max(0, day - FIRST_DAY) / SPAN_DAYS;
  }

  private static List<Long> keys(Sketch sketch, long... spans) {
    List<Long> keys = new ArrayList<>();
    for (long band : sketch.bands()) {
      long[] within = band(band) < FAR_BANDS ? new long[] {ANY_TIME} : spans;
      Arrays.stream(within).forEach(s -> keys.add(s << (BAND_BITS + HASH_BITS) | band));
    }
    return keys;
  }
}
