package org.chancery.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.language.Loading;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Kept;
import org.chancery.ledger.keep.KnownReports;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Codes many reports into a ledger. */
@Command(
    name = "keep",
    description = {
      "Keeps reports in a ledger, a database that can be asked: codes those that it has not got yet,"
          + " or has as another coder read them. Interrupted at any moment, it goes on where it was"
          + " when it is run again.",
      "",
      "Examples:",
      "  chancery keep archive/ readouts.jsonl",
      "  chancery keep archive.warc.gz --ledger notes.ledger",
      "  chancery keep https://www.example.org/feed.xml",
      "  chancery keep records.jsonl                  # what chancery code wrote, as it is",
      "  chancery keep archive/ --ledger postgresql://me@localhost/notes",
      "  chancery search '\"air defense\"' --act pledge",
      ""
    })
final class KeepCommand implements Callable<Integer> {
  /** Rejections that are told each; the rest are counted. */
  private static final int TOLD = 20;

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption;
  @Mixin private FetchOption fetch;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "whatever chancery code reads: files, folders, - for the standard input; addresses of pages and"
              + " feeds (https://...); or files of records that it wrote (.jsonl), which are kept as they"
              + " are")
  private List<String> inputs;

  @Option(names = "--threads", paramLabel = "N", description = "default: all cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--list",
      description =
          "print a line for each report as soon as it is safe: added, recoded or unchanged, its id, and"
              + " the input")
  private boolean list;

  private long rejectionsTold;

  @Override
  public Integer call() {
    ChanceryCommand.atLeastOne(spec, "--threads", threads);
    long start = System.nanoTime();
    boolean records = inputs.stream().allMatch(RecordFiles::holdRecords);
    Loading<Engine> engine = records ? null : root.engine(); // it loads while the ledger opens
    Ledger ledger = ledgerOption.open();
    try (Keeper keeper = Keeper.of(ledger)) {
      Keeping keeping = new Keeping(keeper, this::tell);
      long refused = 0;
      if (engine == null) {
        refused = keepRecords(ledger, keeping);
      } else {
        keepReports(ledger, engine.get().ready(), keeping);
      }
      String at = ledger.address().shown();
      root.note(keeping.summary(at, (System.nanoTime() - start) / 1e9));
      return keeping.count(Kept.REJECTED) + refused == 0
          ? ExitStatus.DONE
          : ExitStatus.SOME_REJECTED;
    }
  }

  /** Lines that are no records are told and left out: where they come from is known there. */
  private long keepRecords(Ledger ledger, Keeping keeping) {
    try (KnownReports known = KnownReports.of(ledger)) {
      RecordFiles.Summary summary =
          RecordFiles.<Entry>read(
              root.terminal(),
              inputs,
              (line, at) -> entry(RecordJson.read(line), at, known, ledger.dialect()),
              keeping::take);
      keeping.flush();
      return summary.refused();
    }
  }

  private static Entry entry(Record record, String at, KnownReports known, Dialect dialect) {
    return known.has(record.report().id(), Prepared.fingerprint(record.coder()))
        ? new Entry.There(at, record.report().id())
        : new Entry.Coded(at, Prepared.of(record, dialect));
  }

  private void keepReports(Ledger ledger, Engine engine, Keeping keeping) {
    try (NamedReadings readings =
        new NamedReadings(root.intake(), inputs, fetch.settings(), standardInput())) {
      Progress progress =
          Progress.start(Progress.Task.KEEPING, root.terminal(), inputs, readings::doneBytes);
      new ReportKeeping(ledger, engine, threads, root::note)
          .run(
              readings, keeping, () -> progress.done(keeping.done(), keeping.count(Kept.REJECTED)));
      progress.stop();
    }
  }

  private void tell(Keeping.Safe safe) {
    if (safe.entry() instanceof Entry.Refused refused && rejectionsTold++ < TOLD) {
      root.note(Keeping.text(refused.rejection()));
    }
    if (list && safe.kept() != Kept.REJECTED) {
      root.terminal()
          .out()
          .print(
              safe.kept().name().toLowerCase(Locale.ROOT)
                  + "\t"
                  + safe.entry().report()
                  + "\t"
                  + safe.entry().input()
                  + "\n");
      if (root.terminal().out().checkError()) {
        throw new ReaderGone();
      }
    }
  }

  private static InputStream standardInput() {
    return System.in;
  }
}
