package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program prints. The launcher knows what the two outputs are and says so in system
 * properties; Java itself does not know.
 *
 * @param out the result and nothing else, in UTF-8
 * @param err notes and errors, in UTF-8
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 * @param width columns of the page to print
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int width) {
  private static final int DEFAULT_WIDTH = 100;
  private static final int WIDEST = 120;
  private static final int NARROWEST = 40;

  /** The terminal that this process was started from. */
  static Terminal ofProcess() {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Boolean.getBoolean("chancery.out.terminal"),
        Boolean.getBoolean("chancery.err.terminal"),
        fit(Integer.getInteger("chancery.columns", DEFAULT_WIDTH)));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static int fit(int columns) {
    return Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  /** Tells a person something, on the standard error, as from the program. */
  void note(String text) {
    err.println("chancery: " + text);
  }

  boolean colors(ColorChoice choice) {
    return choice == ColorChoice.ALWAYS
        || (choice == ColorChoice.AUTO && outIsTerminal && System.getenv("NO_COLOR") == null);
  }
}
