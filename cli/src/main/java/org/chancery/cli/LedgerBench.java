package org.chancery.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.evaluation.patchwork.Patchwork;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.upkeep.Tidying;
import org.chancery.record.Record;
import org.chancery.record.Report;

/**
 * Measures a ledger: what keeping costs beside coding, in one run, and how long questions take on a
 * ledger of as many statements as is asked for. The records are patchwork of the lexicon's
 * examples.
 */
final class LedgerBench {
  /** Reports that are coded to compare with: after half as many that warm up. */
  private static final int CODED = 200;

  private static final int AT_ONCE = 100;

  private final Engine engine;
  private final Ledger ledger;
  private final PrintStream out;
  private final Consumer<String> notes;

  LedgerBench(Engine engine, Ledger ledger, PrintStream out, Consumer<String> notes) {
    this.engine = engine;
    this.ledger = ledger;
    this.out = out;
    this.notes = notes;
  }

  /** Coded examples of the lexicon. */
  List<Record> pieces() {
    List<Record> pieces = new ArrayList<>();
    Lexicon lexicon = engine.lexicon();
    for (Entry entry : lexicon.entries()) {
      for (Example example : entry.examples()) {
        pieces.add(engine.code(Report.ofText(example.sentence())).coding().record());
      }
    }
    return pieces;
  }

  /** Fills the ledger with at least so many statements, and prints what that took. */
  void fill(List<Record> pieces, long statements, long seed) {
    Spent coding = coding(new Patchwork(pieces, seed + 1));
    Patchwork patchwork = new Patchwork(pieces, seed);
    long made = 0;
    long reports = 0;
    Spent preparing = Spent.NOTHING;
    Spent keeping = Spent.NOTHING;
    try (Keeper keeper = Keeper.of(ledger)) {
      while (made < statements) {
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
          records.add(patchwork.next());
        }
        Spent start = Spent.now();
        List<org.chancery.ledger.keep.Entry> entries = new ArrayList<>();
        for (Record r : records) {
          entries.add(
              new org.chancery.ledger.keep.Entry.Coded(
                  r.report().ref() + "", Prepared.of(r, ledger.dialect())));
        }
        Spent middle = Spent.now();
        keeper.keep(entries);
        preparing = preparing.and(middle.since(start));
        keeping = keeping.and(Spent.now().since(middle));
        reports += records.size();
        made += records.stream().mapToInt(r -> r.statements().size()).sum();
        if (reports % 10_000 == 0) {
          notes.accept(reports + " reports, " + made + " statements kept");
        }
      }
    }
    print("kept %,d statements of %,d reports", made, reports);
    print(
        "a report, ms of CPU (and of wall time): coding %s, preparing %s, keeping %s",
        coding.each(CODED), preparing.each(reports), keeping.each(reports));
    double ofCoding = CODED / (double) reports / coding.cpu();
    print(
        "keeping by coding, CPU: %.3f, of it on the thread that writes: %.3f",
        (preparing.cpu() + keeping.cpu()) * ofCoding, keeping.cpu() * ofCoding);
    Tidying.vacuum(ledger);
  }

  /** Codes so many such reports on one thread. */
  private Spent coding(Patchwork patchwork) {
    for (int i = 0; i < CODED / 2; i++) {
      engine.code(patchwork.next().report());
    }
    Spent start = Spent.now();
    for (int i = 0; i < CODED; i++) {
      engine.code(patchwork.next().report());
    }
    return Spent.now().since(start);
  }

  /** Time of this thread, in nanoseconds: its work, and what the clock says. */
  private record Spent(long cpu, long wall) {
    static final Spent NOTHING = new Spent(0, 0);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Spent now() {
      return new Spent(THREADS.getCurrentThreadCpuTime(), System.nanoTime());
    }

    Spent since(Spent start) {
      return new Spent(cpu - start.cpu, wall - start.wall);
    }

    Spent and(Spent more) {
      return new Spent(cpu + more.cpu, wall + more.wall);
    }

    String each(long reports) {
      return String.format(Locale.ROOT, "%.2f (%.2f)", cpu / 1e6 / reports, wall / 1e6 / reports);
    }
  }

  /** Asks questions of a kind one after the other, and prints how long they took. */
  void ask(String kind, List<Supplier<Integer>> questions, int rounds) {
    double[] millis = new double[questions.size() * rounds];
    long found = 0;
    long warm =
        questions.stream().mapToLong(Supplier::get).sum(); // reads from the disk what it must
    notes.accept(kind + ": " + warm + " rows at first");
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      found += questions.get(i % questions.size()).get();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    print(
        "%-28s %4d asked, %,9d rows; ms: p50 %.1f, p95 %.1f, most %.1f",
        kind,
        millis.length,
        found,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.95)],
        millis[millis.length - 1]);
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
