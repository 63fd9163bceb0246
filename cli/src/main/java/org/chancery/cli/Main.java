package org.chancery.cli;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Loading;
import org.chancery.record.ChanceryException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The entry of the command line. */
public final class Main {
  /** Commands that need the language models, which load while the command line is parsed. */
  private static final Set<String> CODING =
      Set.of("read", "code", "keep", "follow", "resolve", "explain", "serve");

  private Main() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    int status;
    if (args.length > 1 && CODING.contains(args[0])) {
      Loading<LanguageAnalyzer> models = Engine.models();
      status = run(terminal, rules -> Engine.load(models, rules), args);
    } else {
      status = run(terminal, args);
    }
    terminal.out().flush();
    terminal.err().flush();
    System.exit(status);
  }

  /** Runs one command and gives its exit status: what {@link #main} does, without the exit. */
  public static int run(Terminal terminal, String... args) {
    return run(terminal, rules -> Engine.load(Engine.models(), rules), args);
  }

  static int run(Terminal terminal, Function<Supplier<Lexicon>, Engine> loader, String... args) {
    CommandLine line = commandLine(terminal, loader);
    try {
      return line.execute(args);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static CommandLine commandLine(
      Terminal terminal, Function<Supplier<Lexicon>, Engine> loader) {
    CommandLine line = new CommandLine(new ChanceryCommand(terminal, loader));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(terminal.width());
    line.setOut(new java.io.PrintWriter(terminal.out(), true));
    line.setErr(new java.io.PrintWriter(terminal.err(), true));
    line.setParameterExceptionHandler((e, rest) -> usageError(terminal, e));
    line.setExecutionExceptionHandler((e, command, result) -> failure(terminal, e, command));
    return line;
  }

  private static int usageError(Terminal terminal, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    terminal.err().println("chancery: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(
        e, new java.io.PrintWriter(terminal.err(), true));
    terminal.err().println("Try '" + command + " --help'.");
    return ExitStatus.USAGE;
  }

  private static int failure(Terminal terminal, Exception e, CommandLine command) {
    if (e instanceof ReaderGone) {
      return ExitStatus.FAILED;
    }
    if (command.getCommandSpec().root().userObject() instanceof ChanceryCommand root
        && root.verbose()) {
      e.printStackTrace(terminal.err());
    }
    boolean ours = e instanceof ChanceryException;
    String message = ours ? e.getMessage() : "failed inside: " + e + "; --verbose says where";
    for (String line : String.valueOf(message).lines().toList()) {
      terminal.err().println("chancery: " + line);
    }
    return ExitStatus.FAILED;
  }
}
