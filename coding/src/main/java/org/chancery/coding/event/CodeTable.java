package org.chancery.coding.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.record.ChanceryException;

/**
 * A table of codes with its version, as the program carries it: tabs between columns, the version
 * in a comment, then the line that names the columns.
 */
record CodeTable(String version, List<List<String>> rows) {
  private static final String VERSION = "# version: ";

  static CodeTable of(String file) {
    try (InputStream in = CodeTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new ChanceryException(
            ChanceryException.Code.INTERNAL, file + " is not in the program");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String version =
          lines.stream().filter(l -> l.startsWith(VERSION)).findFirst().orElse(VERSION);
      List<List<String>> rows =
          lines.stream()
              .filter(l -> !l.startsWith("#"))
              .skip(1)
              .map(l -> List.of(l.split("\t", -1)))
              .toList();
      return new CodeTable(version.substring(VERSION.length()), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
