package org.chancery.cli;

import java.util.Iterator;
import java.util.function.Consumer;
import org.chancery.intake.Reading;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.KnownReports;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.Rejection;
import org.chancery.record.Report;

/**
 * Codes the reports that a ledger has not got, on several threads, and keeps them in their order.
 */
final class ReportKeeping {
  private final Ledger ledger;
  private final Engine engine;
  private final int threads;
  private final Consumer<String> notes;

  /**
   * @param notes takes what a person should know of how a report was read
   */
  ReportKeeping(Ledger ledger, Engine engine, int threads, Consumer<String> notes) {
    this.ledger = ledger;
    this.engine = engine;
    this.threads = threads;
    this.notes = notes;
  }

  /** Goes through the readings to their end; what was read is safe then. */
  void run(Iterator<Reading> readings, Keeping keeping, Runnable each) {
    String coder = Prepared.fingerprint(engine.coder());
    try (KnownReports known = KnownReports.of(ledger);
        InOrder<Entry> work =
            new InOrder<>(
                threads,
                entry -> {
                  keeping.take(entry);
                  each.run();
                })) {
      while (readings.hasNext()) {
        Reading reading = readings.next();
        if (!(reading instanceof Reading.Read read)) {
          work.give(0, () -> entry(reading));
        } else if (known.has(read.report().id(), coder)) {
          work.give(0, () -> new Entry.There(read.input(), read.report().id()));
        } else {
          read.notes().forEach(n -> notes.accept(read.input() + ": " + n));
          work.give(Batch.size(reading), () -> entry(reading));
        }
      }
      work.finish();
    }
    keeping.flush();
  }

  private Entry entry(Reading reading) {
    if (reading instanceof Reading.Rejected rejected) {
      return new Entry.Refused(rejected.rejection());
    }
    Reading.Read read = (Reading.Read) reading;
    Report report = read.report();
    Dialect dialect = ledger.dialect();
    try {
      return new Entry.Coded(
          read.input(), Prepared.of(engine.code(report).coding().record(), dialect));
    } catch (ChanceryException e) {
      return new Entry.Refused(
          new Rejection(
              read.input(), report.ref(), e.code().code(), String.valueOf(e.getMessage())));
    }
  }
}
