package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.chancery.record.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Records to a file and rejections to another beside it. Both are written under another name first,
 * so that what stands at the end under the right name is always whole.
 */
final class FileResults implements Results {
  private final Path records;
  private final Path rejections;
  private final Path unfinished;
  private final Path unfinishedRejections;
  private final BufferedWriter recordWriter;
  private @Nullable BufferedWriter rejectionWriter;

  private FileResults(Path records) throws IOException {
    this.records = records;
    this.rejections = rejectionsOf(records);
    this.unfinished = unfinished(records);
    this.unfinishedRejections = unfinished(rejections);
    this.recordWriter = Files.newBufferedWriter(unfinished);
    unfinished.toFile().deleteOnExit(); // when the run is interrupted
    unfinishedRejections.toFile().deleteOnExit();
  }

  static FileResults open(Path records) {
    refuseFolder(records, "records.jsonl");
    try {
      return new FileResults(records);
    } catch (IOException e) {
      throw failed(records, e);
    }
  }

  static void refuseFolder(Path file, String such) {
    if (Files.isDirectory(file)) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND,
          file + ": found a folder, expected a file to write, such as " + file + "/" + such);
    }
  }

  /** {@code NAME.rejections.jsonl} for {@code NAME.jsonl}. */
  static Path rejectionsOf(Path records) {
    String name = records.getFileName().toString();
    String stem = name.endsWith(".jsonl") ? name.substring(0, name.length() - 6) : name;
    return records.resolveSibling(stem + ".rejections.jsonl");
  }

  /** The name of a file until it is whole. */
  static Path unfinished(Path file) {
    return file.resolveSibling(
        "." + file.getFileName() + ".unfinished-" + ProcessHandle.current().pid());
  }

  @Override
  public void record(String line) {
    write(recordWriter, line, records);
  }

  @Override
  public void rejection(Rejection rejection) {
    try {
      BufferedWriter writer = rejectionWriter;
      if (writer == null) {
        writer = Files.newBufferedWriter(unfinishedRejections);
        rejectionWriter = writer;
      }
      write(writer, RecordJson.write(rejection), rejections);
    } catch (IOException e) {
      throw failed(rejections, e);
    }
  }

  private static void write(BufferedWriter writer, String line, Path file) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  @Override
  public void finish() {
    try {
      recordWriter.close();
      BufferedWriter writer = rejectionWriter;
      if (writer != null) {
        writer.close();
        Files.move(unfinishedRejections, rejections, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(rejections); // of an earlier run, and no longer true
      }
      Files.move(unfinished, records, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(records, e);
    }
  }

  @Override
  public String rejectionsAt() {
    return rejections.toString();
  }

  @Override
  public void close() {
    try {
      recordWriter.close();
      BufferedWriter writer = rejectionWriter;
      if (writer != null) {
        writer.close();
      }
      Files.deleteIfExists(unfinished);
      Files.deleteIfExists(unfinishedRejections);
    } catch (IOException e) {
      throw failed(records, e);
    }
  }

  static ChanceryException failed(Path file, IOException e) {
    return new ChanceryException(
        ChanceryException.Code.NOT_FOUND,
        file + ": cannot be written (" + e + "); is there such a folder, and space in it?",
        e);
  }
}
