package org.chancery.cli;

import java.util.Iterator;
import java.util.function.Consumer;
import org.chancery.intake.Reading;

/**
 * Codes a stream of readings on several threads. Results come out in the order of the input, and
 * only so many readings are held at a time, however long the input is.
 */
final class Batch {
  private final Engine engine;
  private final int threads;
  private final Consumer<String> notes;

  /**
   * @param notes takes what a person should know of how a report was read
   */
  Batch(Engine engine, int threads, Consumer<String> notes) {
    this.notes = notes;
    this.engine = engine;
    this.threads = threads;
  }

  /** What became of a batch. */
  record Summary(long coded, long rejected, double seconds) {
    String text(String out, String rejectionsAt) {
      String records = coded == 1 ? "1 record" : coded + " records";
      String left =
          rejected == 0 ? "none rejected" : rejected + " rejected (see " + rejectionsAt + ")";
      return String.format("%s in %s, %s, %.1f s", records, out, left, seconds);
    }
  }

  Summary run(Iterator<Reading> readings, Results results, Progress progress) {
    long start = System.nanoTime();
    long[] counts = new long[2];
    try (InOrder<Outcome> work =
        new InOrder<>(threads, outcome -> write(outcome, results, counts, progress))) {
      while (readings.hasNext()) {
        Reading reading = readings.next();
        if (reading instanceof Reading.Read read) {
          read.notes().forEach(n -> notes.accept(read.input() + ": " + n));
        }
        work.give(size(reading), () -> Outcome.of(engine, reading));
      }
      work.finish();
    }
    return new Summary(counts[0], counts[1], (System.nanoTime() - start) / 1e9);
  }

  /** In characters: a rejection holds none. */
  static long size(Reading reading) {
    return reading instanceof Reading.Read read ? read.report().text().length() : 0;
  }

  private static void write(Outcome outcome, Results results, long[] counts, Progress progress) {
    if (outcome instanceof Outcome.Coded coded) {
      results.record(coded.json());
      counts[0]++;
    } else {
      results.rejection(((Outcome.Refused) outcome).rejection());
      counts[1]++;
    }
    progress.done(counts[0], counts[1]);
  }
}
