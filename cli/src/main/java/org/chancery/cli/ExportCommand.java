package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.ledger.export.Export;
import org.chancery.ledger.export.Format;
import org.chancery.ledger.export.Wishes;
import org.chancery.ledger.export.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a ledger's records for other programs. */
@Command(
    name = "export",
    description = {
      "Writes the records of a ledger for other programs: records as they are, tables that open in R"
          + " and pandas, or events in the columns of known data sets. docs/exports.md describes every"
          + " column. The same records give the same bytes, whatever the database.",
      "",
      "Formats:",
      "  jsonl     the records, one a line",
      "  csv       tidy tables, a folder of CSV files",
      "  parquet   tidy tables, a folder of Parquet files",
      "  gdelt     events in the 61 columns of GDELT 2.0",
      "  icews     events in the 20 columns of ICEWS",
      "  polecat   events in the 40 columns of POLECAT",
      "  plover    events in PLOVER's JSON, one a line",
      "",
      "Examples:",
      "  chancery export jsonl -o records.jsonl",
      "  chancery export csv -o tables/ --from 2022-02-24 --to 2022-12-31",
      "  chancery export gdelt -o kenya.tsv --country KEN --events-only",
      "  chancery export bundle --formats csv,polecat -o appendix.zip",
      "  chancery export verify appendix.zip",
      ""
    },
    subcommands = {ExportBundleCommand.class, ExportVerifyCommand.class})
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private ExportWishes wishes;

  @Parameters(
      paramLabel = "FORMAT",
      arity = "0..1",
      description = "jsonl, csv, parquet, gdelt, icews, polecat or plover")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "the file to write; a folder for csv and parquet")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Format as = format;
    Path to = out;
    if (as == null || to == null) {
      String missing = as == null ? "FORMAT" : "--out";
      throw new ParameterException(
          spec.commandLine(),
          "found no " + missing + "; an example: chancery export csv -o tables/");
    }
    Wishes read = wishes.read();
    Written written = Export.of(ledger.read(), read).write(as, to);
    report(root.terminal(), written, to);
    return ExitStatus.DONE;
  }

  ChanceryCommand root() {
    return root;
  }

  /** Says what was written, and where nothing was, why that may be. */
  static void report(Terminal terminal, Written written, Path to) {
    terminal
        .err()
        .println(
            "chancery: " + written.reports() + " reports, " + written.all() + " rows to " + to);
    if (written.reports() == 0) {
      terminal.err().println("chancery: found no report that the options ask for");
    }
  }
}
