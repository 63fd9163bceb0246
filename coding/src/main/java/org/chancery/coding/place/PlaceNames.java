package org.chancery.coding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.Candidate.Kind;
import org.chancery.language.weights.Remembered;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * All places that a name may mean: countries, the regions and houses of {@code places.lex} and
 * {@code states.lex}, cities of the gazetteer. Immutable and thread-safe.
 */
final class PlaceNames {
  private static final Pattern POSITION = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");

  private static final int REMEMBERED_BITS = 14;

  private final CountryNames countries;
  private final Gazetteer gazetteer;
  private final Map<String, List<Candidate>> listed = new HashMap<>();
  private final Map<String, Alias> aliases = new HashMap<>();

  /** Reports name the same places over and over, and the same things that are none. */
  private final Remembered<List<Candidate>> remembered =
      new Remembered<>(REMEMBERED_BITS, (written, tag) -> List.copyOf(of(Name.of(written))));

  /** With which words a name may begin that is known here, or is a people's. */
  private final Beginnings beginnings;

  /** A city by the gazetteer's name for it. */
  private record Alias(String city, Country country) {}

  PlaceNames(Lexicon lexicon, CountryNames countries) {
    this.countries = countries;
    this.gazetteer = Gazetteer.with(lexicon.places());
    lexicon.entries("places.lex").forEach(this::add);
    lexicon.entries("states.lex").forEach(this::addRegion);
    beginnings = gazetteer.beginnings().copy();
    countries.addTo(beginnings);
    listed.keySet().forEach(beginnings::add);
    aliases.keySet().forEach(beginnings::add);
  }

  private void add(Entry entry) {
    Country country = entry.value("country").map(Country::new).orElse(null);
    Optional<String> city = entry.value("city");
    for (String name : entry.values("names")) {
      if (city.isPresent() && country != null) {
        aliases.put(Name.of(name).key(), new Alias(city.get(), country));
      } else {
        list(name, place(entry, country));
      }
    }
  }

  private Optional<Candidate> city(Alias alias) {
    return gazetteer.named(Name.of(alias.city())).stream()
        .filter(c -> c.country().equals(alias.country()))
        .findFirst()
        .map(c -> Candidate.of(c, false));
  }

  private static Candidate place(Entry entry, @Nullable Country country) {
    Kind kind =
        entry.value("kind").map(k -> Kind.valueOf(k.toUpperCase(Locale.ROOT))).orElse(Kind.REGION);
    Matcher at = POSITION.matcher(entry.value("position").orElse(""));
    boolean known = at.matches();
    return new Candidate(
        kind,
        country,
        entry.value("admin").orElse(""),
        false,
        0,
        known ? Double.valueOf(at.group(1)) : null,
        known ? Double.valueOf(at.group(2)) : null,
        null,
        false);
  }

  private void addRegion(Entry entry) {
    if (entry.value("kind").filter("region"::equals).isPresent()) {
      Country country = entry.value("code").map(Country::new).orElse(null);
      List<String> names = new ArrayList<>(entry.values("name"));
      names.addAll(entry.values("names"));
      names.forEach(n -> list(n, Candidate.of(Kind.REGION, country, "")));
    }
  }

  private void list(String name, Candidate candidate) {
    listed.computeIfAbsent(Name.of(name).key(), k -> new ArrayList<>(1)).add(candidate);
  }

  /** The regions of this name. */
  List<Candidate> listed(Name name) {
    List<Candidate> all = listed.get(name.key());
    return all == null ? List.of() : all.stream().filter(c -> c.kind() == Kind.REGION).toList();
  }

  /** What a name, as it is written, may mean; empty where nothing is known of it. */
  List<Candidate> of(String written) {
    return remembered.of(written);
  }

  /** The same of a part of a text. */
  List<Candidate> of(String text, int start, int end) {
    return mayKnow(text, start, end) ? of(text.substring(start, end)) : List.of();
  }

  /** Whether a part of a text may be a name that is known, or is a people's: seldom wrongly so. */
  boolean mayKnow(String text, int start, int end) {
    return beginnings.may(text, start, end);
  }

  /** The same of a name in the form in which names are compared. */
  List<Candidate> of(Name name) {
    List<Candidate> out = new ArrayList<>();
    Optional<Country> country = countries.named(name);
    country.ifPresent(c -> out.add(Candidate.of(Kind.COUNTRY, c, "")));
    out.addAll(listed.getOrDefault(name.key(), List.of()));
    Optional.ofNullable(aliases.get(name.key())).flatMap(this::city).ifPresent(out::add);
    cities(name).forEach(out::add);
    if (out.isEmpty()) {
      countries
          .ofCapital(name)
          .flatMap(gazetteer::capital)
          .map(c -> Candidate.of(c, false))
          .ifPresent(out::add);
    }
    boolean cityState =
        country.isPresent()
            && out.stream().anyMatch(c -> c.capital() && country.get().equals(c.country()));
    if (cityState) {
      out.removeIf(c -> c.kind() == Kind.COUNTRY); // Singapore: the city knows where it is
    }
    return out;
  }

  private List<Candidate> cities(Name name) {
    if (name.acronym()) {
      return List.of();
    }
    List<Candidate> out = new ArrayList<>();
    gazetteer.named(name).forEach(c -> out.add(Candidate.of(c, false)));
    gazetteer.otherwiseNamed(name).forEach(c -> out.add(Candidate.of(c, true)));
    return out.isEmpty() ? name.withoutCity().map(this::cities).orElse(out) : out;
  }
}
