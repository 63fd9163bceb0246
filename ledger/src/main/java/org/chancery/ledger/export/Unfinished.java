package org.chancery.ledger.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.ChanceryException;

/**
 * A folder beside a result, where it is made under another name: what stands at the end under the
 * right name is whole. Goes when it is closed, or when the program is interrupted.
 */
final class Unfinished implements AutoCloseable {
  private final Path result;
  private final Path folder;
  private final Thread atExit;

  private Unfinished(Path result, Path folder) {
    this.result = result;
    this.folder = folder;
    this.atExit = new Thread(() -> delete(folder));
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** For a file, which must not be a folder. */
  static Unfinished file(Path file) {
    if (Files.isDirectory(file)) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, file + ": found a folder, expected a file to write");
    }
    return at(file);
  }

  /** For a folder, which may be there. */
  static Unfinished folder(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, folder + ": found a file, expected a folder to write");
    }
    return at(folder);
  }

  private static Unfinished at(Path result) {
    Path beside =
        result
            .toAbsolutePath()
            .resolveSibling(
                "." + result.getFileName() + ".unfinished-" + ProcessHandle.current().pid());
    try {
      if (Files.exists(beside)) {
        delete(beside); // of a program with the same number, which was killed
      }
      return new Unfinished(result, Files.createDirectory(beside));
    } catch (IOException e) {
      throw failed(result, e);
    }
  }

  /** Where it is made. */
  Path folder() {
    return folder;
  }

  /** Gives the file of this name, made within, the result's name. */
  void becomes(String file) {
    try {
      Files.move(folder.resolve(file), result, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(result, e);
    }
  }

  /** Moves the files of the folder of this name, made within, into the result. */
  void fills(String made) {
    try {
      Files.createDirectories(result);
      for (Path file : files(folder.resolve(made))) {
        Files.move(file, result.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw failed(result, e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  static ChanceryException failed(Path file, IOException e) {
    return new ChanceryException(
        ChanceryException.Code.NOT_FOUND,
        file + ": cannot be written (" + e + "); is there such a folder, and space in it?",
        e);
  }

  @Override
  public void close() {
    delete(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the program ends already
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // it is left behind, and has a name that says what it is
    }
  }
}
