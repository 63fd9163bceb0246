package org.chancery.coding.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;

/**
 * The cities of the world: those of 15,000 inhabitants and more, all capitals, all seats of
 * first-order divisions; over them those of a user's files. Ours are read once, when first asked
 * for. Immutable and thread-safe.
 */
final class Gazetteer {
  private static final String RESOURCE = "cities.tsv.gz";

  /** Lines by name: most of them are never read further. */
  private final Map<String, List<String>> byName = new HashMap<>(60_000);

  /** Lines by another name, or by the first part of a longer one. */
  private final Map<String, List<String>> byOtherName = new HashMap<>(1 << 10);

  private final Beginnings beginnings = new Beginnings();

  private final Map<Country, City> capitals = new HashMap<>();

  private Gazetteer(List<Path> users) {
    Set<String> replaced = new HashSet<>();
    Consumer<String> user =
        line -> {
          if (replaced.add(id(line))) {
            add(line);
          }
        };
    users.forEach(file -> GazetteerFile.read(file, user));
    own(
        line -> {
          if (replaced.isEmpty() || !replaced.contains(id(line))) {
            add(line);
          }
        });
  }

  private static void own(Consumer<String> to) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ChanceryException(ChanceryException.Code.MODEL, "no " + RESOURCE);
      }
      GazetteerFile.lines(in, to);
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.MODEL, "cannot read " + RESOURCE, e);
    }
  }

  private static String id(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  private void add(String line) {
    int name = line.indexOf('\t') + 1;
    String key = Name.of(line.substring(name, line.indexOf('\t', name))).folded();
    put(byName, key, line);
    FirstPart.of(key)
        .filter(p -> FirstPart.usual(key, GazetteerFile.city(line)))
        .ifPresent(p -> put(byOtherName, p, line));
    GazetteerFile.otherNames(line).forEach(n -> put(byOtherName, Name.of(n).folded(), line));
    if (line.contains("\tC\t")) {
      City city = GazetteerFile.city(line);
      capitals.putIfAbsent(city.country(), city);
    }
  }

  private void put(Map<String, List<String>> to, String key, String line) {
    beginnings.add(key);
    List<String> lines = to.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
      lines.add(line);
    }
  }

  /**
   * The cities of the world.
   *
   * @param users files of a user's own ({@link GeoNamesImport}); what they say of a city stands
   * @throws ChanceryException {@code LEXICON} where one cannot be read
   */
  static Gazetteer with(List<Path> users) {
    return users.isEmpty() ? Holder.STANDARD : new Gazetteer(users);
  }

  /** The cities of this name, the most populous first. */
  List<City> named(Name name) {
    return cities(byName, name);
  }

  /**
   * The cities that have this name beside their own, or whose name goes on after it: Frankfurt am
   * Main is Frankfurt. The most populous first.
   */
  List<City> otherwiseNamed(Name name) {
    return cities(byOtherName, name);
  }

  private static List<City> cities(Map<String, List<String>> lines, Name name) {
    return lines.getOrDefault(name.folded(), List.of()).stream()
        .map(GazetteerFile::city)
        .sorted(Comparator.comparingInt((City c) -> -c.population()))
        .toList();
  }

  /** With which words its names begin. */
  Beginnings beginnings() {
    return beginnings;
  }

  Optional<City> capital(Country country) {
    return Optional.ofNullable(capitals.get(country));
  }

  private static final class Holder {
    static final Gazetteer STANDARD = new Gazetteer(List.of());
  }
}
