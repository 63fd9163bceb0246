package org.chancery.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.intake.Inputs;
import org.chancery.intake.Intake;
import org.chancery.language.Loading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Codes many reports. */
@Command(
    name = "code",
    description = {
      "Codes many reports: writes one record a line, in the order of the input. What cannot be read"
          + " goes to a file beside it and does not stop the rest.",
      "",
      "Examples:",
      "  chancery code archive/ -o records.jsonl",
      "  chancery code reports.jsonl more.html -o records.jsonl --threads 8",
      "  chancery code feed.rss wire.newsml.xml reports.jsonl.gz -o records.jsonl",
      "  bzcat reports.jsonl.bz2 | chancery code - -o - | jq .events",
      ""
    })
final class CodeCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "text, HTML, RSS or Atom, NITF or NewsML-G2, WARC, JSON, or JSON Lines whose objects have"
              + " text and optionally id, title, source, published, url; any of them packed with gzip;"
              + " a folder of such files; - for the standard input")
  private List<String> inputs;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description =
          "file of records (.jsonl); rejections go to NAME.rejections.jsonl beside it; - prints the"
              + " records and tells rejections on the standard error")
  private String out;

  @Option(names = "--threads", paramLabel = "N", description = "default: all cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    ChanceryCommand.atLeastOne(spec, "--threads", threads);
    Intake intake = root.intake();
    Loading<Engine> engine = root.engine();
    try (Inputs readings = intake.open(inputs, standardInput());
        Results results = results()) {
      Progress progress =
          Progress.start(Progress.Task.CODING, root.terminal(), inputs, readings::doneBytes);
      Batch.Summary summary =
          new Batch(engine.get().ready(), threads, root::note).run(readings, results, progress);
      progress.stop();
      results.finish();
      if (summary.coded() + summary.rejected() == 0) {
        root.note("found no report in " + String.join(", ", inputs));
      }
      root.note(summary.text(out, results.rejectionsAt()));
      return summary.rejected() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
    }
  }

  private static InputStream standardInput() {
    return System.in;
  }

  private Results results() {
    return out.equals(STANDARD_OUTPUT)
        ? new PrintedResults(root.terminal())
        : FileResults.open(Path.of(out));
  }
}
