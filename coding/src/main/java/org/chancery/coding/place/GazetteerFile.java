package org.chancery.coding.place;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;

/** Reads files of {@link GazetteerRow}s, packed by gzip or not, line by line. */
final class GazetteerFile {
  private static final int COLUMNS = 8;
  private static final int NAMES = 8;
  private static final int GZIP_MAGIC = 0x1f8b;

  private GazetteerFile() {}

  /**
   * The lines of a user's file.
   *
   * @throws ChanceryException {@code LEXICON} for the first line that is none of a gazetteer
   */
  static void read(Path file, Consumer<String> to) {
    long[] number = new long[1];
    try (InputStream in = Files.newInputStream(file)) {
      lines(
          in,
          line -> {
            number[0]++;
            wrong(line).ifPresent(w -> refuse(file + ":" + number[0] + ": " + w));
            to.accept(line);
          });
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.LEXICON,
          file + ":" + (number[0] + 1) + ": cannot be read on (" + e.getMessage() + ")",
          e);
    }
  }

  private static void refuse(String message) {
    throw new ChanceryException(ChanceryException.Code.LEXICON, message);
  }

  /** What is wrong with a line. */
  private static Optional<String> wrong(String line) {
    String[] f = line.split("\t", -1);
    if (f.length != COLUMNS && f.length != COLUMNS + 1) {
      return Optional.of(
          "found " + f.length + " columns, expected the 8 or 9 that chancery places import writes");
    }
    try {
      city(line);
    } catch (IllegalArgumentException e) {
      return Optional.of(
          "found " + e.getMessage() + ", expected a city as places import writes it");
    }
    return Optional.empty();
  }

  static void lines(InputStream in, Consumer<String> to) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    bytes.mark(2);
    boolean packed = (bytes.read() << 8 | bytes.read()) == GZIP_MAGIC;
    bytes.reset();
    InputStream plain = packed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      to.accept(line);
    }
  }

  /** The city of a line. */
  static City city(String line) {
    String[] f = line.split("\t", -1);
    return new City(
        f[0],
        f[1],
        country(f[2]),
        f[3],
        f[4].equals("C"),
        Integer.parseInt(f[5]),
        Double.parseDouble(f[6]),
        Double.parseDouble(f[7]));
  }

  private static Country country(String alpha2) {
    return CountryNames.ofRegion(alpha2)
        .orElseThrow(() -> new IllegalArgumentException("country " + alpha2));
  }

  /** The other names of a line's city. */
  static List<String> otherNames(String line) {
    int at = -1;
    for (int i = 0; i < NAMES; i++) {
      at = line.indexOf('\t', at + 1);
      if (at < 0) {
        return List.of();
      }
    }
    return List.of(line.substring(at + 1).split("\\|"));
  }
}
