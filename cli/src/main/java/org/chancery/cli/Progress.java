package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person how far a batch is: a bar on a terminal, elsewhere a line a minute, so that the
 * log of a long run shows that it lives.
 */
final class Progress {
  private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

  private final Terminal terminal;
  private final LongSupplier doneBytes;
  private final @Nullable ProgressBar bar;
  private long spoken = System.nanoTime();

  private Progress(Terminal terminal, LongSupplier doneBytes, @Nullable ProgressBar bar) {
    this.terminal = terminal;
    this.doneBytes = doneBytes;
    this.bar = bar;
  }

  /**
   * @param inputs their sizes are what there is to do
   * @param doneBytes how many of their bytes were read so far
   */
  static Progress start(Terminal terminal, List<String> inputs, LongSupplier doneBytes) {
    return new Progress(
        terminal, doneBytes, terminal.errIsTerminal() ? bar(terminal, size(inputs)) : null);
  }

  private static ProgressBar bar(Terminal terminal, long bytes) {
    return new ProgressBarBuilder()
        .setTaskName("coding")
        .setInitialMax(bytes)
        .setUnit("KB", 1024)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(Math.min(terminal.width(), 100))
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
        .build();
  }

  private static long size(List<String> inputs) {
    return inputs.stream()
        .mapToLong(i -> size(Path.of(i)))
        .reduce(0, (a, b) -> a < 0 || b < 0 ? -1 : a + b);
  }

  /** The bytes of a file, or of all files below a folder; -1 where it cannot be known. */
  private static long size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    } catch (IOException e) {
      return -1;
    }
  }

  void done(long coded, long rejected) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepTo(doneBytes.getAsLong());
      shown.setExtraMessage(coded + " coded, " + rejected + " rejected");
    } else if (System.nanoTime() - spoken > A_MINUTE) {
      spoken = System.nanoTime();
      terminal.err().println("chancery: " + coded + " coded, " + rejected + " rejected so far");
    }
  }

  void stop() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.close();
    }
  }
}
