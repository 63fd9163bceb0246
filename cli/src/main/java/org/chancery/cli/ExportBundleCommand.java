package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.ledger.export.Bundle;
import org.chancery.ledger.export.Format;
import org.chancery.ledger.export.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a zip for an article's appendix. */
@Command(
    name = "bundle",
    description = {
      "Makes a zip for an article's appendix: the data, what coded it (version, and the SHA-256 of every"
          + " lexicon and model), the command, and the SHA-256 of every file. The same records and the"
          + " same command give the same bytes.",
      "",
      "Examples:",
      "  chancery export bundle -o appendix.zip",
      "  chancery export bundle --formats parquet,gdelt --country KEN -o appendix.zip",
      ""
    })
final class ExportBundleCommand implements Callable<Integer> {
  @ParentCommand private ExportCommand parent;
  @Mixin private LedgerOption ledger;
  @Mixin private ExportWishes wishes;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description = "what the bundle holds, with commas between (default: jsonl,csv)")
  private List<Format> formats = List.of(Format.JSONL, Format.CSV);

  @Option(
      names = {"-o", "--out"},
      paramLabel = "BUNDLE.zip",
      required = true,
      description = "the zip to write")
  private Path out;

  @Override
  public Integer call() {
    Wishes read = wishes.read();
    ExportCommand.report(
        parent.root().terminal(), new Bundle(ledger.read(), read, formats).write(out), out);
    return ExitStatus.DONE;
  }
}
