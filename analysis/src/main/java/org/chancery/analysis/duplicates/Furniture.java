package org.chancery.analysis.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Mastheads, credits and notices: lines that a sketch leaves out ({@code furniture.txt}). */
final class Furniture {
  private static final String FILE = "furniture.txt";

  /** No notice is longer; a longer line is not looked at. */
  private static final int LONGEST = 400;

  private static final List<Pattern> LINES = read();

  /** "CAIRO, Aug. 23 (Agency) —" before the first words of a story. */
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[\\p{Lu} .,'’-]{2,40}\\b[^—–\\n]{0,60}?\\s*(?:—|–|--| - )\\s*");

  private Furniture() {}

  /** A line without the dateline at its beginning, if it has one. */
  static String withoutDateline(String line) {
    return DATELINE.matcher(line).replaceFirst("");
  }

  static boolean is(String line) {
    String bare = line.strip();
    return bare.length() <= LONGEST && LINES.stream().anyMatch(p -> p.matcher(bare).matches());
  }

  private static List<Pattern> read() {
    try (InputStream in = Furniture.class.getResourceAsStream(FILE)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("# "))
          .map(l -> Pattern.compile(l, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
