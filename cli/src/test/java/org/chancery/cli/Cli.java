package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.corenlp.CoreNlpAnalyzer;

/** Runs the real command line in this process, with models that are read once for all tests. */
final class Cli {
  static final int WIDTH = 80;

  private static final class Models {
    static final LanguageAnalyzer ANALYZER = new CoreNlpAnalyzer(Limits.DEFAULT);
  }

  private Cli() {}

  /** What a run gave. */
  record Result(int status, String out, String err) {}

  static Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(print(out), print(err), false, false, WIDTH);
    int status = run(terminal, args);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static int run(Terminal terminal, String... args) {
    return Main.run(terminal, lexicon -> new Engine(Models.ANALYZER, lexicon.get()), args);
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, false, StandardCharsets.UTF_8);
  }
}
