package org.chancery.coding.place;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.Country;

/**
 * What countries and their people are called: names and codes of CLDR, and over them those of
 * {@code states.lex}. Immutable and thread-safe.
 */
final class CountryNames {
  private final Map<String, Country> names = new HashMap<>();
  private final Map<String, Country> peoples = new HashMap<>();
  private final Map<String, Country> capitals = new HashMap<>();

  CountryNames(Lexicon lexicon) {
    for (String region : Locale.getISOCountries()) {
      String name = new ULocale("", region).getDisplayCountry(ULocale.ENGLISH);
      ofRegion(region).ifPresent(c -> name(name.replaceFirst(" \\(.*\\)", ""), c));
    }
    name("Kosovo", new Country("KOS"));
    lexicon.entries("states.lex").forEach(this::add);
  }

  private void name(String name, Country country) {
    names.put(Name.of(name).folded(), country);
    if (name.contains("&")) {
      names.put(Name.of(name.replace("&", "and")).folded(), country);
    }
  }

  private void add(Entry entry) {
    Optional<Country> country =
        entry.value("code").filter(c -> c.matches("[A-Z]{3}")).map(Country::new);
    if (country.isEmpty()) {
      return;
    }
    Country c = country.get();
    if (entry.value("kind").orElse("state").equals("state")) {
      entry.value("name").ifPresent(n -> name(n, c));
      entry.values("names").forEach(n -> name(n, c));
    }
    for (String key : List.of("adjective", "people")) {
      entry.values(key).forEach(n -> peoples.putIfAbsent(Name.of(n).folded(), c));
    }
    entry.values("capital").forEach(n -> capitals.putIfAbsent(Name.of(n).folded(), c));
  }

  /** Adds the words with which these names begin. */
  void addTo(Beginnings beginnings) {
    for (Map<String, Country> all : List.of(names, peoples, capitals)) {
      all.keySet().forEach(beginnings::add);
    }
  }

  /** The country of this name. */
  Optional<Country> named(Name name) {
    return Optional.ofNullable(names.get(name.folded()));
  }

  /** The country whose adjective or people this word is. */
  Optional<Country> ofPeople(Name word) {
    return Optional.ofNullable(peoples.get(word.folded()));
  }

  /** The country whose seat of government goes by this name. */
  Optional<Country> ofCapital(Name name) {
    return Optional.ofNullable(capitals.get(name.folded()));
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  static Optional<Country> ofRegion(String alpha2) {
    if (alpha2.equals("XK")) {
      return Optional.of(new Country("KOS"));
    }
    try {
      String alpha3 = new ULocale("", alpha2).getISO3Country();
      return alpha3.isEmpty() ? Optional.empty() : Optional.of(new Country(alpha3));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
