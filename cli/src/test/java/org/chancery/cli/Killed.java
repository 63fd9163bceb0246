package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a process of its own, which can be killed as by {@code kill -9}. */
final class Killed {
  private Killed() {}

  /**
   * What a process left behind.
   *
   * @param lines what it printed on the standard output
   * @param status its exit status
   */
  record Left(List<String> lines, int status) {}

  /** When to kill: so many milliseconds after it has printed so many lines. */
  record Moment(int lines, long millis) {
    /** It ends by itself. */
    static final Moment NEVER = new Moment(Integer.MAX_VALUE, 0);
  }

  /** Runs the program, and kills it at that moment if it has not ended by itself. */
  static Left run(Path folder, Moment moment, String... args) throws Exception {
    Process process =
        new ProcessBuilder(command(args))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.to(folder.resolve("err.txt").toFile()))
            .start();
    CountDownLatch reached = new CountDownLatch(moment.lines() == 0 ? 0 : 1);
    CompletableFuture<List<String>> lines =
        CompletableFuture.supplyAsync(() -> lines(process, moment.lines(), reached));
    reached.await();
    if (!process.waitFor(moment.millis(), TimeUnit.MILLISECONDS) && !moment.equals(Moment.NEVER)) {
      process.destroyForcibly(); // SIGKILL
    }
    int status = process.waitFor();
    return new Left(lines.get(), status);
  }

  private static List<String> command(String... args) {
    String java = ProcessHandle.current().info().command().orElse("java");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.concat(
            Stream.of(
                java,
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                "org.chancery.cli.Main"),
            Stream.of(args))
        .toList();
  }

  /** Whole lines only: one that was cut off was not said. */
  private static List<String> lines(Process process, int wanted, CountDownLatch reached) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    try (BufferedReader out = process.inputReader()) {
      for (int c = out.read(); c >= 0; c = out.read()) {
        if (c == '\n') {
          lines.add(line.toString());
          line.setLength(0);
          if (lines.size() == wanted) {
            reached.countDown();
          }
        } else {
          line.append((char) c);
        }
      }
    } catch (IOException e) {
      // the process is gone: what it said before counts
    } finally {
      reached.countDown();
    }
    return lines;
  }
}
