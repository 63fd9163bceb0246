package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.intake.Intake;
import org.chancery.language.Loading;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads one report and prints its record. */
@Command(
    name = "read",
    description = {
      "Reads one report and prints its record: a page for people, or JSON.",
      "",
      "Examples:",
      "  chancery read story.txt",
      "  chancery read page.html --json > story.json",
      "  cat story.txt | chancery read -",
      ""
    })
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;

  @Parameters(
      paramLabel = "FILE",
      description =
          "text, HTML, JSON, NITF or NewsML-G2, packed with gzip or not; - reads the standard"
              + " input")
  private String file;

  @Option(
      names = "--json",
      description = "print the record as JSON, one object (docs/record-format.md)")
  private boolean json;

  @Override
  public Integer call() {
    try {
      Intake intake = root.intake();
      Loading<Engine> engine = root.engine();
      Report report = report(intake, file);
      Record record = engine.get().code(report).coding().record();
      String page =
          json
              ? RecordJson.pretty(record) + "\n"
              : RecordPage.of(record, root.terminal().width(), root.colors());
      root.terminal().out().print(page);
      return ExitStatus.DONE;
    } catch (ChanceryException e) {
      return refusal(root.terminal(), file, e);
    }
  }

  /** The one report that an argument names. */
  static Report report(Intake intake, String file) {
    return file.equals(Intake.STANDARD_INPUT)
        ? intake.read(System.in, "standard input")
        : intake.read(Path.of(file));
  }

  /** Says that the one report was rejected; anything else that went wrong goes on its way. */
  static int refusal(Terminal terminal, String file, ChanceryException e) {
    switch (e.code()) {
      case NOT_FOUND, LEXICON, MODEL -> throw e;
      default -> {
        String message = String.valueOf(e.getMessage());
        String named = message.startsWith(file) ? message : file + ": " + message;
        terminal.err().println("chancery: " + named + " [" + e.code().code() + "]");
        return ExitStatus.SOME_REJECTED;
      }
    }
  }
}
