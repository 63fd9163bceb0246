package org.chancery.cli;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.intake.BoundedLines;
import org.chancery.intake.fetch.WebAddress;
import org.chancery.record.ChanceryException;

/**
 * Reads files of records, one a line, as {@code chancery code} writes them: who appears in them. A
 * line that is no record is told and passed by. Lines are read on several threads; records come in
 * the order of the files.
 */
final class RecordFiles<T> {
  /** A record is some ten times as long as its text. */
  private static final int LONGEST_LINE = 200_000_000;

  /** Bad lines that are told each; the rest are counted. */
  private static final int TOLD = 20;

  private final Terminal terminal;
  private final LineReader<T> reader;
  private final Consumer<T> records;
  private final Progress progress;
  private volatile long doneBytes;
  private long read;
  private long refused;

  private RecordFiles(
      Terminal terminal, List<String> files, LineReader<T> reader, Consumer<T> records) {
    this.terminal = terminal;
    this.reader = reader;
    this.records = records;
    this.progress = Progress.start(Progress.Task.READING, terminal, files, () -> doneBytes);
  }

  /** How many lines were records, and how many were not. */
  record Summary(long read, long refused) {}

  /** Makes of a line what is wanted of it. Used by several threads. */
  @FunctionalInterface
  interface LineReader<T> {
    /**
     * @param place the file and the number of the line
     * @throws ChanceryException where the line is no record
     */
    T read(String line, String place);
  }

  /** What a line was. */
  private sealed interface Outcome<T> {
    record Good<T>(T made) implements Outcome<T> {}

    record Bad<T>(String why) implements Outcome<T> {}
  }

  /**
   * Reads them all.
   *
   * @param reader reads as much of a line as is wanted
   * @param records takes the records, one at a time
   */
  static <T> Summary read(
      Terminal terminal, List<String> files, LineReader<T> reader, Consumer<T> records) {
    for (String file : files) {
      if (!Files.isRegularFile(Path.of(file))) {
        throw failed(file, "found no such file; check the name (a NAME goes before --records)");
      }
    }
    RecordFiles<T> all = new RecordFiles<>(terminal, files, reader, records);
    files.forEach(all::read);
    all.progress.stop();
    if (all.refused > TOLD) {
      terminal.err().println("chancery: and " + (all.refused - TOLD) + " more such lines");
    }
    return new Summary(all.read, all.refused);
  }

  /** Whether an input, by whatever name, is a file of records. */
  static boolean holdRecords(String name) {
    return name.endsWith(".jsonl") && !WebAddress.isMeant(name) && holdsRecords(Path.of(name));
  }

  /** Whether a file's first line is a record: it names its coder and its report. */
  static boolean holdsRecords(Path path) {
    if (!path.toString().endsWith(".jsonl") || !Files.isRegularFile(path)) {
      return false;
    }
    try (BufferedReader in = Files.newBufferedReader(path)) {
      String first = in.readLine();
      return first != null && first.contains("\"coder\"") && first.contains("\"report\"");
    } catch (MalformedInputException e) {
      return false; // no text, so no records
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, path + " cannot be read (" + e + ")", e);
    }
  }

  private void read(String file) {
    long before = doneBytes;
    int threads = Runtime.getRuntime().availableProcessors();
    try (FileInputStream in = new FileInputStream(file);
        BoundedLines lines =
            new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_LINE);
        InOrder<Outcome<T>> work = new InOrder<>(threads, this::take)) {
      for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.text().isBlank()) {
          BoundedLines.Line given = line;
          work.give(line.text().length(), () -> outcome(file, given));
        }
        doneBytes = before + in.getChannel().position();
      }
      work.finish();
    } catch (IOException e) {
      throw failed(file, "cannot be read (" + e + ")");
    }
  }

  private Outcome<T> outcome(String file, BoundedLines.Line line) {
    String place = file + ":" + line.number();
    if (line.tooLong()) {
      return new Outcome.Bad<>(
          place
              + ": found a line of "
              + line.length()
              + " characters, expected at most "
              + LONGEST_LINE);
    }
    try {
      return new Outcome.Good<>(reader.read(line.text(), place));
    } catch (ChanceryException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return new Outcome.Bad<>(
          place + ": found " + why + "; expected a line that chancery code wrote");
    }
  }

  private void take(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Good<T> good) {
      read++;
      records.accept(good.made());
    } else if (outcome instanceof Outcome.Bad<T> bad) {
      refused++;
      if (refused <= TOLD) {
        terminal.err().println("chancery: " + bad.why());
      }
    }
    progress.done(read, refused);
  }

  private static ChanceryException failed(String file, String why) {
    return new ChanceryException(ChanceryException.Code.NOT_FOUND, file + ": " + why);
  }
}
