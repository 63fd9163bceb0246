package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.intake.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person how far a batch is: a bar on a terminal, elsewhere a line a minute, so that the
 * log of a long run shows that it lives.
 */
class Progress {
  private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

  /** What is done, in the words of the one who waits. */
  enum Task {
    CODING("coded", "rejected"),
    KEEPING("kept", "rejected"),
    READING("read", "refused"),
    CHECKING("reports looked through", "faults"),
    COPYING("rows copied", "refused");

    private final String done;
    private final String refused;

    Task(String done, String refused) {
      this.done = done;
      this.refused = refused;
    }

    private String counts(long ofDone, long ofRefused) {
      return ofDone + " " + done + ", " + ofRefused + " " + refused;
    }
  }

  private final Task task;
  private final Terminal terminal;
  private final LongSupplier doneBytes;
  private final @Nullable ProgressBar bar;
  private long spoken = System.nanoTime();

  private Progress(
      Task task, Terminal terminal, LongSupplier doneBytes, @Nullable ProgressBar bar) {
    this.task = task;
    this.terminal = terminal;
    this.doneBytes = doneBytes;
    this.bar = bar;
  }

  /**
   * @param inputs their sizes are what there is to do
   * @param doneBytes how many of their bytes were read so far
   */
  static Progress start(Task task, Terminal terminal, List<String> inputs, LongSupplier doneBytes) {
    ProgressBar bar =
        terminal.errIsTerminal() ? bar(task, terminal, size(inputs), "KB", 1024) : null;
    return new Progress(task, terminal, doneBytes, bar);
  }

  /** For work of which each step is told with {@link #done}: so many in all, -1 where unknown. */
  static Progress counting(Task task, Terminal terminal, long total) {
    AtomicLong steps = new AtomicLong();
    ProgressBar bar = terminal.errIsTerminal() ? bar(task, terminal, total, "", 1) : null;
    return new Progress(task, terminal, steps::get, bar) {
      @Override
      void done(long done, long refused) {
        steps.set(done);
        super.done(done, refused);
      }
    };
  }

  private static ProgressBar bar(Task task, Terminal terminal, long total, String unit, long size) {
    return new ProgressBarBuilder()
        .setTaskName(task.name().toLowerCase(Locale.ROOT))
        .setInitialMax(total)
        .setUnit(unit, size)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(Math.min(terminal.width(), 100))
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
        .build();
  }

  private static long size(List<String> inputs) {
    return inputs.stream()
        .filter(i -> !WebAddress.isMeant(i))
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

  void done(long done, long refused) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepTo(doneBytes.getAsLong());
      shown.setExtraMessage(task.counts(done, refused));
    } else if (System.nanoTime() - spoken > A_MINUTE) {
      spoken = System.nanoTime();
      terminal.err().println("chancery: " + task.counts(done, refused) + " so far");
    }
  }

  void stop() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.close();
    }
  }
}
