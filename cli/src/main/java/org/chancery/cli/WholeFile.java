package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a result to a file or the standard output; a file is whole or not there. */
final class WholeFile {
  private WholeFile() {}

  /**
   * @param file null or {@code -} for the standard output
   */
  static void write(@Nullable Path file, Terminal terminal, Consumer<PrintStream> result) {
    if (file == null || file.toString().equals("-")) {
      result.accept(terminal.out());
      if (terminal.out().checkError()) {
        throw new ReaderGone();
      }
      return;
    }
    FileResults.refuseFolder(file, "offices.csv");
    Path unfinished = FileResults.unfinished(file);
    try {
      try (PrintStream out =
          new PrintStream(Files.newOutputStream(unfinished), false, StandardCharsets.UTF_8)) {
        result.accept(out);
        if (out.checkError()) {
          throw new IOException("the disk may be full");
        }
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw FileResults.failed(file, e);
    } finally {
      boolean gone = unfinished.toFile().delete();
    }
  }
}
