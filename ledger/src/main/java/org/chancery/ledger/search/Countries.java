package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.ledger.words.Words;
import org.chancery.record.Country;

/** The names by which countries are asked for: those that Java knows, and a few that people use. */
final class Countries {
  private static final String MORE =
      """
      USA: United States, US, U.S., America, United States of America
      GBR: United Kingdom, UK, U.K., Britain, Great Britain
      ARE: United Arab Emirates, UAE, Emirates
      RUS: Russia, Russian Federation
      CHN: China, People's Republic of China, PRC
      TWN: Taiwan
      KOR: South Korea, Republic of Korea, ROK
      PRK: North Korea, DPRK
      TUR: Turkey, Türkiye
      CZE: Czech Republic, Czechia
      MMR: Myanmar, Burma
      CIV: Ivory Coast, Côte d'Ivoire
      COD: Democratic Republic of the Congo, DRC, DR Congo
      COG: Republic of the Congo, Congo
      PSE: Palestine, Palestinian Territories, State of Palestine
      KOS: Kosovo
      MKD: North Macedonia, Macedonia
      SWZ: Eswatini, Swaziland
      CPV: Cape Verde, Cabo Verde
      TLS: Timor-Leste, East Timor
      BIH: Bosnia and Herzegovina, Bosnia
      VAT: Vatican, Vatican City, Holy See
      HKG: Hong Kong
      UNO: United Nations, UN, U.N.
      EUR: European Union, EU, E.U.
      """;

  private static final Map<String, Country> BY_NAME = new TreeMap<>();
  private static final Map<String, List<String>> NAMES = new TreeMap<>();

  static {
    for (String two : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(two).build();
      add(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
    }
    for (String line : MORE.lines().toList()) {
      for (String name : line.substring(4).split(",")) {
        add(line.substring(0, 3), name.strip());
      }
    }
    Country.INTERNATIONAL.forEach(code -> BY_NAME.put(Words.folded(code), new Country(code)));
  }

  private Countries() {}

  private static void add(String code, String name) {
    Country country = new Country(code);
    BY_NAME.put(Words.folded(code), country);
    BY_NAME.put(Words.folded(name), country);
    NAMES.computeIfAbsent(code, c -> new ArrayList<>()).add(name);
  }

  /** The country of this name or code. */
  static Optional<Country> find(String nameOrCode) {
    return Optional.ofNullable(BY_NAME.get(Words.folded(nameOrCode)));
  }

  /** The names that it is asked for by. */
  static List<String> names(Country country) {
    return NAMES.getOrDefault(country.code(), List.of());
  }
}
