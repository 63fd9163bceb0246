package org.chancery.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows judged by hand, in files of the program with tabs between their columns. */
final class Fixture {
  private Fixture() {}

  /**
   * The lines of a file, without comments ({@code #}) and the line that names the columns.
   *
   * @param firstColumn by whose name the latter is known
   */
  static List<String> lines(String file, String firstColumn) {
    try (InputStream in = Fixture.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.startsWith(firstColumn + "\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
