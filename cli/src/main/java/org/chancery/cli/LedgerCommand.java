package org.chancery.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Loading;
import org.chancery.ledger.correction.CorrectionLog;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.chancery.ledger.upkeep.Finding;
import org.chancery.ledger.upkeep.LedgerCheck;
import org.chancery.ledger.upkeep.LedgerInfo;
import org.chancery.ledger.upkeep.Mending;
import org.chancery.ledger.upkeep.Move;
import org.chancery.ledger.upkeep.Tidying;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a ledger needs besides reports. */
@Command(
    name = "ledger",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Says what a ledger holds, looks it through, copies, tidies and moves it.",
      "",
      "Examples:",
      "  chancery ledger info",
      "  chancery ledger check --ledger notes.ledger",
      "  chancery ledger backup notes-2025-02.ledger",
      "  chancery ledger move postgresql://me@localhost/notes --ledger notes.ledger",
      "  chancery ledger rejections --json",
      ""
    })
final class LedgerCommand implements Runnable {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "found no command; try: chancery ledger info");
  }

  @Command(
      name = "info",
      description = "Says what the ledger holds, of what days, by which coders.")
  int info(@Mixin LedgerOption ledger) {
    LedgerInfo info = LedgerInfo.of(ledger.read());
    PrintStream out = root.terminal().out();
    out.println(ledger.address().shown());
    info.counts()
        .forEach((table, n) -> out.printf(Locale.ROOT, "  %,12d %s%n", n, plural(table, n)));
    if (info.first() != null) {
      out.println("  reports from " + info.first() + " to " + info.last());
    }
    for (LedgerInfo.Coder coder : info.coders()) {
      out.printf(
          Locale.ROOT,
          "  coder %s %s: %,d reports stand as it read them, %,d records%n",
          coder.version(),
          coder.fingerprint().substring(0, 12),
          coder.standing(),
          coder.records());
    }
    return ExitStatus.DONE;
  }

  private static String plural(String table, long n) {
    return n == 1 || table.equals("evidence") ? table : table + "s";
  }

  @Command(
      name = "check",
      description =
          "Looks the whole ledger through: the database's own check, rows that point to nothing,"
              + " evidence of nothing, rows that are not those of their record. Exit status 3 where"
              + " something was found.")
  int check(
      @Mixin LedgerOption ledger,
      @Option(
              names = "--mend",
              description = "make the rows of faulty reports anew from their records")
          boolean mend) {
    Ledger opened = mend ? ledger.open() : ledger.read();
    long reports = LedgerInfo.of(opened).counts().getOrDefault("report", 0L);
    List<Finding> findings = look(opened, reports);
    for (Finding f : findings) {
      String kind = f.kind().name().toLowerCase(Locale.ROOT);
      root.terminal().out().println(kind + "\t" + f.where() + "\t" + f.what());
    }
    if (mend && !findings.isEmpty()) {
      root.note(Mending.of(opened, findings) + " reports mended");
      findings = look(opened, reports);
    }
    long detached = findings.isEmpty() ? CorrectionLog.detached(opened) : 0; // it reads records
    if (detached > 0) {
      root.note(
          detached + " corrections are of what is not coded now: chancery corrections --detached");
    }
    root.note(
        findings.isEmpty()
            ? reports + " reports looked through, all is well"
            : findings.size() + " faults; --mend makes rows anew, a backup helps where it cannot");
    return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
  }

  private List<Finding> look(Ledger ledger, long reports) {
    Progress progress = Progress.counting(Progress.Task.CHECKING, root.terminal(), reports);
    List<Finding> findings = LedgerCheck.of(ledger, done -> progress.done(done, 0));
    progress.stop();
    return findings;
  }

  @Command(
      name = "backup",
      description =
          "Writes a copy to a new file, as the ledger is now; others may go on writing. The copy of a"
              + " server's ledger is a file, too.")
  int backup(
      @Mixin LedgerOption ledger,
      @Parameters(paramLabel = "FILE", description = "a new file") Path file) {
    Progress progress = Progress.counting(Progress.Task.COPYING, root.terminal(), -1);
    Tidying.backup(ledger.read(), file, rows -> progress.done(rows, 0));
    progress.stop();
    root.note("copied to " + file);
    return ExitStatus.DONE;
  }

  @Command(
      name = "vacuum",
      description = "Gives room back to the disk, and makes questions faster.")
  int vacuum(@Mixin LedgerOption ledger) {
    Tidying.vacuum(ledger.open());
    return ExitStatus.DONE;
  }

  @Command(
      name = "move",
      description =
          "Copies the ledger into an empty one elsewhere: from a file to a server, or back. The old one"
              + " stays as it is.")
  int move(
      @Mixin LedgerOption ledger,
      @Parameters(paramLabel = "FILE|URL", description = "the empty or new ledger") String to) {
    Progress progress = Progress.counting(Progress.Task.COPYING, root.terminal(), -1);
    LedgerAddress target = LedgerAddress.parse(to);
    long rows = Move.of(ledger.read(), Ledger.open(target), done -> progress.done(done, 0));
    progress.stop();
    root.note(rows + " rows copied to " + target.shown());
    return ExitStatus.DONE;
  }

  @Command(name = "rejections", description = "Lists the inputs that could not be coded, and why.")
  int rejections(
      @Mixin LedgerOption ledger,
      @Option(names = "--json", description = "one object a line") boolean json) {
    for (Rejection rejection : LedgerInfo.rejections(ledger.read())) {
      root.terminal().out().println(json ? RecordJson.write(rejection) : Keeping.text(rejection));
    }
    return ExitStatus.DONE;
  }

  @Command(
      name = "bench",
      description =
          "Measures: fills a new ledger with patchwork of the lexicon's examples, if it is empty, and asks"
              + " it questions of every kind.")
  int bench(
      @Mixin LedgerOption option,
      @Option(
              names = "--statements",
              paramLabel = "N",
              defaultValue = "1000000",
              description = "how many to fill an empty ledger with (default: ${DEFAULT-VALUE})")
          int statements,
      @Option(
              names = "--seed",
              paramLabel = "N",
              defaultValue = "1",
              description = "of the patchwork and the questions (default: ${DEFAULT-VALUE})")
          long seed) {
    ChanceryCommand.atLeastOne(spec, "--statements", statements);
    Loading<Engine> engine = root.engine();
    Ledger ledger = option.open();
    LedgerBench bench =
        new LedgerBench(engine.get().ready(), ledger, root.terminal().out(), root::note);
    List<Record> pieces = bench.pieces();
    if (LedgerInfo.of(ledger).counts().getOrDefault("report", 0L) == 0) {
      bench.fill(pieces, statements, seed);
    }
    LedgerQuestions questions = new LedgerQuestions(ledger, pieces, seed);
    questions.all().forEach((kind, asked) -> bench.ask(kind, asked, 1));
    bench.ask("month series, all dyads", List.of(questions.allDyads()), 5);
    return ExitStatus.DONE;
  }
}
