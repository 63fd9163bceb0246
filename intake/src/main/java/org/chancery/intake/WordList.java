package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists beside these classes: one entry a line, {@code #} for a comment. */
final class WordList {
  private WordList() {}

  /** The first columns of a list. */
  static Set<String> read(String name) {
    return lines(name).stream()
        .map(line -> line.split("\t", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a list, in order, without comments. */
  static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
