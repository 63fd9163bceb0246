package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.intake.Intake;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says why a field says what it says. */
@Command(
    name = "explain",
    description = {
      "Codes a report and says why a field of its record says what it says: the value, the words that"
          + " support it, the rule with file and line, the rule's example, the parse of the sentence."
          + " Without --field, lists what can be explained.",
      "",
      "Examples:",
      "  chancery explain story.txt",
      "  chancery explain story.txt --field s3.act",
      "  chancery explain records.jsonl --line 12 --field e4",
      ""
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "a report as `read` takes it, or records that Chancery wrote; - reads the standard input")
  private String file;

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      description = "such as s3, s3.act, a2.country, e1.recipients, g1.place.name")
  private @Nullable String field;

  @Option(
      names = "--line",
      paramLabel = "N",
      description = "which of many records in the file (default: 1)")
  private int line = 1;

  @Override
  public Integer call() {
    try {
      Report report = report();
      Explanation explanation =
          new Explanation(
              root.engine().get(), report, new Page(root.terminal().width(), root.colors()));
      String wanted = field;
      root.terminal()
          .out()
          .print(wanted == null ? explanation.contents() : explanation.of(wanted.strip()));
      return ExitStatus.DONE;
    } catch (Explanation.UnknownField e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    } catch (ChanceryException e) {
      return ReadCommand.refusal(root.terminal(), file, e);
    }
  }

  private Report report() {
    return file.equals(Intake.STANDARD_INPUT)
        ? ReadCommand.report(root.intake(), file)
        : recorded(Path.of(file), line);
  }

  /** The report of a record, where the file holds records; otherwise the file is the report. */
  private Report recorded(Path path, int number) {
    if (!path.toString().matches(".*\\.jsonl?") || !Files.isReadable(path)) {
      return root.intake().read(path);
    }
    try {
      String content = Files.readString(path);
      List<String> lines =
          path.toString().endsWith(".jsonl")
              ? content.lines().filter(l -> !l.isBlank()).toList()
              : List.of(content);
      if (number < 1 || number > lines.size()) {
        throw new ParameterException(
            spec.commandLine(),
            "--line: found "
                + number
                + ", expected 1 to "
                + lines.size()
                + ", the lines of "
                + path);
      }
      String chosen = lines.get(number - 1);
      return chosen.contains("\"coder\"") && chosen.contains("\"report\"")
          ? RecordJson.read(chosen).report()
          : root.intake()
              .read(chosen.getBytes(java.nio.charset.StandardCharsets.UTF_8), "line.json");
    } catch (IOException e) {
      return root.intake().read(path); // says what is wrong with the file
    }
  }
}
