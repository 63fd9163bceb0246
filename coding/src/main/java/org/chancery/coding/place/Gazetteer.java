package org.chancery.coding.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;

/**
 * The cities of the world: those of 15,000 inhabitants and more, all capitals, all seats of
 * first-order divisions. Read once, when first asked for. Immutable and thread-safe.
 */
final class Gazetteer {
  private static final String RESOURCE = "cities.tsv.gz";

  /** Lines of the resource by name: most of them are never read further. */
  private final Map<String, List<String>> byName = new HashMap<>(60_000);

  /** Lines of larger cities by the first part of a longer name. */
  private final Map<String, List<String>> byFirstPart = new HashMap<>(1 << 10);

  private final Map<Country, City> capitals = new HashMap<>();

  private Gazetteer(InputStream in) throws IOException {
    String all =
        new String(new GZIPInputStream(in, 1 << 16).readAllBytes(), StandardCharsets.UTF_8);
    for (int start = 0, end; (end = all.indexOf('\n', start)) >= 0; start = end + 1) {
      String line = all.substring(start, end);
      int name = line.indexOf('\t') + 1;
      String key = Name.of(line.substring(name, line.indexOf('\t', name))).folded();
      byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(line);
      FirstPart.of(key)
          .filter(p -> population(line) >= FirstPart.POPULATION)
          .ifPresent(p -> byFirstPart.computeIfAbsent(p, k -> new ArrayList<>(1)).add(line));
      if (line.contains("\tC\t")) {
        City city = city(line);
        capitals.put(city.country(), city);
      }
    }
  }

  private static int population(String line) {
    return Integer.parseInt(line.split("\t", -1)[5]);
  }

  private static City city(String line) {
    String[] f = line.split("\t", -1);
    return new City(
        f[0],
        f[1],
        CountryNames.ofRegion(f[2]).orElseThrow(),
        f[3],
        f[4].equals("C"),
        Integer.parseInt(f[5]),
        Double.parseDouble(f[6]),
        Double.parseDouble(f[7]));
  }

  static Gazetteer standard() {
    return Holder.STANDARD;
  }

  /** The cities of this name, the most populous first. */
  List<City> named(Name name) {
    return byName.getOrDefault(name.folded(), List.of()).stream().map(Gazetteer::city).toList();
  }

  /** The cities whose name goes on after this one: Frankfurt am Main is Frankfurt. */
  List<City> shortened(Name name) {
    return byFirstPart.getOrDefault(name.folded(), List.of()).stream()
        .map(Gazetteer::city)
        .toList();
  }

  Optional<City> capital(Country country) {
    return Optional.ofNullable(capitals.get(country));
  }

  private static final class Holder {
    static final Gazetteer STANDARD = load();

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new ChanceryException(ChanceryException.Code.MODEL, "no " + RESOURCE);
        }
        return new Gazetteer(in);
      } catch (IOException e) {
        throw new ChanceryException(ChanceryException.Code.MODEL, "cannot read " + RESOURCE, e);
      }
    }
  }
}
