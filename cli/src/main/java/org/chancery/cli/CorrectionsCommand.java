package org.chancery.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.ledger.correction.Agreement;
import org.chancery.ledger.correction.Correction;
import org.chancery.ledger.correction.CorrectionLog;
import org.chancery.ledger.correction.Corrections;
import org.chancery.ledger.correction.GoldReports;
import org.chancery.ledger.correction.Value;
import org.chancery.ledger.read.ReportNames;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists corrections, and what they teach. */
@Command(
    name = "corrections",
    description = {
      "Lists what analysts decided of coded fields, with what stands coded now; says how far they agree"
          + " with the coder; writes reports that they judged complete as gold data.",
      "",
      "Examples:",
      "  chancery corrections --report 3fa2c1",
      "  chancery corrections --author \"A. Analyst\" --field act --csv > acts.csv",
      "  chancery corrections --detached",
      "  chancery corrections agreement",
      "  chancery corrections gold -o gold && chancery evaluate --task diplomacy --gold gold",
      ""
    })
final class CorrectionsCommand implements Runnable {
  private static final int SHORT = 12;
  private static final List<String> COLUMNS =
      List.of(
          "report",
          "id",
          "field",
          "verdict",
          "coded",
          "value",
          "coded_now",
          "standing",
          "detached",
          "words",
          "rule",
          "author",
          "made_at",
          "reason");

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;

  @Option(names = "--report", paramLabel = "REPORT", description = "of one report: id or reference")
  private @Nullable String report;

  @Option(names = "--author", paramLabel = "NAME", description = "of one author")
  private @Nullable String author;

  @Option(names = "--field", paramLabel = "NAME", description = "of one field, such as act")
  private @Nullable String field;

  @Option(
      names = "--detached",
      description = "those that change nothing, as what they are of is not in the record now")
  private boolean detached;

  @Option(names = "--json", description = "one object a line")
  private boolean json;

  @Option(names = "--csv", description = "a table")
  private boolean csv;

  @Override
  public void run() {
    if (json && csv) {
      throw new ParameterException(spec.commandLine(), "found --json and --csv, expected one");
    }
    List<CorrectionLog.Line> lines =
        CorrectionLog.of(ledger.read(), filter()).stream()
            .filter(l -> !detached || l.isDetached())
            .toList();
    if (csv) {
      root.terminal().out().print(table(lines));
    } else {
      lines.forEach(l -> root.terminal().out().println(json ? l.json() : text(l)));
    }
  }

  private Corrections.Filter filter() {
    String named = report;
    try {
      String id = named == null ? null : ReportNames.find(ledger.read(), named);
      return new Corrections.Filter(id, author, field);
    } catch (ChanceryException e) {
      if (e.code() == ChanceryException.Code.QUERY) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }

  private static String text(CorrectionLog.Line line) {
    Correction c = line.correction();
    String state =
        line.isDetached()
            ? "detached: " + line.detached()
            : line.standing() ? "coded now: " + now(line) : "a later one counts";
    return String.join(
        "\t",
        c.report().replace("sha256:", "").substring(0, SHORT),
        CorrectCommand.text(c),
        state,
        c.author(),
        c.madeAt().toString(),
        c.reason() == null ? "" : c.reason());
  }

  private static String now(CorrectionLog.Line line) {
    return line.coded() == null ? "as " + line.id() : line.coded().text();
  }

  private static String table(List<CorrectionLog.Line> lines) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(out)) {
      writer.writeRecord(COLUMNS);
      for (CorrectionLog.Line line : lines) {
        Correction c = line.correction();
        writer.writeRecord(
            c.report(),
            c.named(),
            c.field(),
            c.verdict().code(),
            text(c.coded()),
            text(c.value()),
            text(line.coded()),
            String.valueOf(line.standing()),
            line.detached(),
            c.words(),
            c.rule(),
            c.author(),
            c.madeAt().toString(),
            c.reason());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is written without input or output", e);
    }
    return out.toString();
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null ? null : value.text();
  }

  @Command(
      name = "agreement",
      description =
          "Says of each field, and of each rule for events, how many were judged and how many of them"
              + " stand as coded; rules that err most often come first.")
  int agreement(@Mixin LedgerOption ledger) {
    List<Correction> all = new Corrections(ledger.read()).list(Corrections.Filter.ALL);
    rows("field", Agreement.ofFields(all));
    root.terminal().out().println();
    rows("rule", Agreement.ofRules(all));
    return ExitStatus.DONE;
  }

  private void rows(String heading, List<Agreement.Row> rows) {
    String form = "%-32s %7s %9s %7s %9s %7s %6s%n";
    root.terminal()
        .out()
        .printf(form, heading, "judged", "accepted", "edited", "rejected", "missed", "share");
    for (Agreement.Row r : rows) {
      root.terminal()
          .out()
          .printf(
              form,
              r.what(),
              r.judged(),
              r.accepted(),
              r.edited(),
              r.rejected(),
              r.missed(),
              String.format(Locale.ROOT, "%.2f", r.share()));
    }
  }

  @Command(
      name = "gold",
      description =
          "Writes each report that was judged complete (chancery correct REPORT --complete) as it should"
              + " have been coded, for chancery evaluate --task diplomacy --gold DIR.")
  int gold(
      @Mixin LedgerOption ledger,
      @Option(names = "-o", paramLabel = "DIR", required = true, description = "a folder")
          Path folder) {
    Ledger opened = ledger.read();
    Map<String, String> gold = GoldReports.of(opened);
    Path reports = folder.resolve("diplomacy");
    try {
      Files.createDirectories(reports);
      for (Map.Entry<String, String> report : gold.entrySet()) {
        Files.writeString(reports.resolve(report.getKey()), report.getValue());
      }
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, folder + ": cannot be written: " + e.getMessage(), e);
    }
    root.note(gold.size() + " reports judged complete in " + reports);
    return ExitStatus.DONE;
  }
}
