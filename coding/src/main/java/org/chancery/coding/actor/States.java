package org.chancery.coding.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.coding.lexicon.Entry;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;
import org.chancery.record.Sector;

/**
 * The states of CLDR: English names by ISO alpha-3 code. The JDK carries CLDR too and is read in a
 * tenth of the time that ICU4J takes to load.
 */
final class States {
  private final Map<String, String> names = new HashMap<>();

  States() {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(alpha2).build();
      names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
    }
  }

  /** CLDR's English name of the state, or the empty string where it has none. */
  String cldrName(String alpha3) {
    return names.getOrDefault(alpha3, "");
  }

  /** The name that records use: the entry's own, or else CLDR's. */
  String name(Entry entry) {
    return entry.value("name").orElseGet(() -> cldrName(code(entry).code()));
  }

  static Country code(Entry entry) {
    return new Country(
        entry
            .value("code")
            .orElseThrow(
                () ->
                    new ChanceryException(
                        ChanceryException.Code.LEXICON,
                        entry.location() + ": found no code, expected one in " + entry.id())));
  }

  static List<Sector> sectors(Entry entry) {
    return java.util.stream.Stream.concat(
            entry.values("sector").stream(), entry.values("sectors").stream())
        .map(Sector::of)
        .toList();
  }
}
