package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.coding.check.Examples;
import org.chancery.coding.check.LexiconCheck;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Loading;
import org.chancery.record.ChanceryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks at a directory of rules, names every error, and runs the examples. */
@Command(
    name = "check",
    description = {
      "Reads a directory of rules, names every error in it with file and line, and runs the examples"
          + " of its entries through the method. Exit status 1 where anything is wrong.",
      "",
      "Examples:",
      "  chancery lexicon check my-rules",
      "  chancery lexicon check my-rules --no-examples   # at once, without the language models",
      ""
    })
final class LexiconCheckCommand implements Callable<Integer> {
  @ParentCommand private LexiconCommand parent;

  @Parameters(paramLabel = "DIR", description = "directory with *.lex files")
  private Path directory;

  @Option(names = "--no-examples", description = "do not run the examples")
  private boolean noExamples;

  @Override
  public Integer call() {
    Terminal terminal = parent.root().terminal();
    LexiconCheck.Result result = LexiconCheck.of(directory);
    if (!result.errors().isEmpty()) {
      String rest = noExamples ? "" : "; the examples are run when these are mended";
      throw wrong(result.errors(), errors(result.errors().size()) + " in " + directory + rest);
    }
    int examples = result.own().stream().mapToInt(e -> e.examples().size()).sum();
    if (!noExamples) {
      List<String> failures = run(terminal, result.lexicon(), result.own(), examples);
      if (!failures.isEmpty()) {
        throw wrong(failures, failures.size() + " of " + examples + " examples fail");
      }
    }
    terminal
        .out()
        .printf(
            "%s: no errors; %d entries (%s), %d examples %s%n",
            directory,
            result.own().size(),
            kinds(result.own()),
            examples,
            noExamples ? "not run" : "coded as they say");
    return ExitStatus.DONE;
  }

  private static String errors(int n) {
    return n == 1 ? "1 error" : n + " errors";
  }

  private static ChanceryException wrong(List<String> lines, String last) {
    List<String> all = new ArrayList<>(lines);
    all.add(last);
    return new ChanceryException(ChanceryException.Code.LEXICON, String.join("\n", all));
  }

  /** The examples that fail, one line each. */
  private List<String> run(Terminal terminal, Lexicon lexicon, List<Entry> own, int total) {
    Loading<Engine> engine = parent.root().engine(() -> lexicon);
    Examples examples = new Examples(lexicon, engine.get().analyzer());
    List<String> failures = new ArrayList<>();
    int done = 0;
    for (Entry entry : own) {
      for (Example example : entry.examples()) {
        examples.failure(entry, example).ifPresent(f -> failures.add(f.toString()));
        done++;
        tell(terminal, String.format("\rexamples: %d of %d", done, total));
      }
    }
    tell(terminal, "\r" + " ".repeat(40) + "\r");
    return failures;
  }

  /** On a terminal alone: a log has no use for it. */
  private static void tell(Terminal terminal, String words) {
    if (terminal.errIsTerminal()) {
      terminal.err().print(words);
      terminal.err().flush();
    }
  }

  /** How many of each kind, by the first word of their ids. */
  private static String kinds(List<Entry> own) {
    Map<String, Integer> kinds = new TreeMap<>();
    own.forEach(e -> kinds.merge(e.id().value().replaceFirst("\\..*", ""), 1, Integer::sum));
    return String.join(
        ", ", kinds.entrySet().stream().map(k -> k.getValue() + " " + k.getKey()).toList());
  }
}
