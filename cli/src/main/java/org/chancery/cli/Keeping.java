package org.chancery.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Kept;
import org.chancery.record.Rejection;

/**
 * Gathers entries until they are worth a transaction, keeps them, and then tells of them: what has
 * been told of is safe. For one thread.
 */
final class Keeping {
  /** What is lost, at most, when the program is killed: so many reports, or this time. */
  private static final int MOST = 100;

  private static final long LONGEST_NANOS = 1_000_000_000L;

  private final Keeper keeper;
  private final Consumer<Safe> told;
  private final List<Entry> waiting = new ArrayList<>();
  private final Map<Kept, Long> counts = new EnumMap<>(Kept.class);
  private long since;
  private long nanos;

  /** An input that is safe, and what became of it. */
  record Safe(Entry entry, Kept kept) {}

  /**
   * @param told is told of each input when it is safe, in their order
   */
  Keeping(Keeper keeper, Consumer<Safe> told) {
    this.keeper = keeper;
    this.told = told;
  }

  void take(Entry entry) {
    if (waiting.isEmpty()) {
      since = System.nanoTime();
    }
    waiting.add(entry);
    if (waiting.size() >= MOST || System.nanoTime() - since > LONGEST_NANOS) {
      flush();
    }
  }

  /** Keeps what waits. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    List<Kept> kept = keeper.keep(waiting);
    nanos += System.nanoTime() - start;
    for (int i = 0; i < kept.size(); i++) {
      counts.merge(kept.get(i), 1L, Long::sum);
      told.accept(new Safe(waiting.get(i), kept.get(i)));
    }
    waiting.clear();
  }

  long count(Kept kept) {
    return counts.getOrDefault(kept, 0L);
  }

  /** Inputs that were gone through so far and are no rejections. */
  long done() {
    return count(Kept.ADDED) + count(Kept.RECODED) + count(Kept.UNCHANGED);
  }

  /** The time that keeping took, on the thread that writes. */
  double seconds() {
    return nanos / 1e9;
  }

  /** One line of what came of a run. */
  String summary(String ledger, double seconds) {
    return String.format(
        "%d kept, %d coded anew, %d there before, %s, in %s, %.1f s",
        count(Kept.ADDED),
        count(Kept.RECODED),
        count(Kept.UNCHANGED),
        count(Kept.REJECTED) == 0
            ? "none rejected"
            : count(Kept.REJECTED) + " rejected (`chancery ledger rejections` lists them)",
        ledger,
        seconds);
  }

  /** Of a rejection, as a person reads it. */
  static String text(Rejection r) {
    return r.input() + ": " + r.message() + " [" + r.code() + "]";
  }
}
