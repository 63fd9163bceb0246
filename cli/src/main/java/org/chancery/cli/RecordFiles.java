package org.chancery.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.intake.BoundedLines;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;

/**
 * Reads files of records, one a line, as {@code chancery code} writes them: who appears in them. A
 * line that is no record is told and passed by. Lines are read on several threads; records come in
 * the order of the files.
 */
final class RecordFiles {
  /** A record is some ten times as long as its text. */
  private static final int LONGEST_LINE = 200_000_000;

  /** Bad lines that are told each; the rest are counted. */
  private static final int TOLD = 20;

  private final Terminal terminal;
  private final Function<String, Record> reader;
  private final Consumer<Record> records;
  private final Progress progress;
  private volatile long doneBytes;
  private long read;
  private long refused;

  private RecordFiles(
      Terminal terminal,
      List<String> files,
      Function<String, Record> reader,
      Consumer<Record> records) {
    this.terminal = terminal;
    this.reader = reader;
    this.records = records;
    this.progress = Progress.start(Progress.Task.READING, terminal, files, () -> doneBytes);
  }

  /** How many lines were records, and how many were not. */
  record Summary(long read, long refused) {}

  /** What a line was. */
  private sealed interface Outcome {
    record Good(Record record) implements Outcome {}

    record Bad(String why) implements Outcome {}
  }

  /**
   * Reads them all.
   *
   * @param reader reads as much of a line as is wanted
   * @param records takes the records, one at a time
   */
  static Summary read(
      Terminal terminal,
      List<String> files,
      Function<String, Record> reader,
      Consumer<Record> records) {
    for (String file : files) {
      if (!Files.isRegularFile(Path.of(file))) {
        throw failed(file, "found no such file; check the name (a NAME goes before --records)");
      }
    }
    RecordFiles all = new RecordFiles(terminal, files, reader, records);
    files.forEach(all::read);
    all.progress.stop();
    if (all.refused > TOLD) {
      terminal.err().println("chancery: and " + (all.refused - TOLD) + " more such lines");
    }
    return new Summary(all.read, all.refused);
  }

  private void read(String file) {
    long before = doneBytes;
    int threads = Runtime.getRuntime().availableProcessors();
    try (FileInputStream in = new FileInputStream(file);
        BoundedLines lines =
            new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_LINE);
        InOrder<Outcome> work = new InOrder<>(threads, this::take)) {
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

  private Outcome outcome(String file, BoundedLines.Line line) {
    String place = file + ":" + line.number() + ": ";
    if (line.tooLong()) {
      return new Outcome.Bad(
          place
              + "found a line of "
              + line.length()
              + " characters, expected at most "
              + LONGEST_LINE);
    }
    try {
      return new Outcome.Good(reader.apply(line.text()));
    } catch (ChanceryException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return new Outcome.Bad(place + "found " + why + "; expected a line that chancery code wrote");
    }
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.Good good) {
      read++;
      records.accept(good.record());
    } else if (outcome instanceof Outcome.Bad bad) {
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
