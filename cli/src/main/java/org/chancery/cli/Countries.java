package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.ledger.words.Words;
import org.chancery.record.Country;

/**
 * Countries by code or name: ISO 3166-1 codes of two and three letters, PLOVER's codes for actors
 * beyond states, CLDR's names, and those of {@code states.lex}, which is read only where the others
 * do not do.
 */
final class Countries {
  private static final int CODE = 3;

  private final Supplier<Lexicon> lexicon;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> byCode = new TreeMap<>();
  private boolean read;

  Countries(Supplier<Lexicon> lexicon) {
    this.lexicon = lexicon;
    for (String region : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(region).build();
      String name = locale.getDisplayCountry(Locale.ENGLISH);
      byCode.put(locale.getISO3Country(), name);
      names.put(Words.folded(region), locale.getISO3Country());
      names.put(Words.folded(name), locale.getISO3Country());
    }
    byCode.put("KOS", "Kosovo");
    names.put("kosovo", "KOS");
    Country.INTERNATIONAL.forEach(code -> byCode.put(code, code));
  }

  /** The code of what is written: {@code USA}, {@code us} or {@code United States}. */
  Optional<String> code(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    if (upper.length() == CODE && byCode.containsKey(upper)) {
      return Optional.of(upper);
    }
    String folded = Words.folded(written);
    String known = names.get(folded);
    if (known == null && !read) {
      read();
      known = names.get(folded);
    }
    return Optional.ofNullable(known);
  }

  /** The English name of a code; the code itself where it has none. */
  String name(String code) {
    return byCode.getOrDefault(code, code);
  }

  /** Codes, with names, and names that are nearly what is written. */
  List<String> closest(String written) {
    read();
    if (written.strip().length() <= CODE) {
      return Closest.to(written.strip(), byCode.keySet()).stream()
          .map(code -> code + " (" + name(code) + ")")
          .toList();
    }
    return Closest.to(Words.folded(written), names.keySet()).stream()
        .map(names::get)
        .distinct()
        .map(code -> code + " (" + name(code) + ")")
        .toList();
  }

  private void read() {
    read = true;
    for (Entry entry : lexicon.get().entries("states.lex")) {
      Optional<String> code = entry.value("code").filter(c -> c.length() == CODE);
      if (code.isPresent() && entry.value("kind").orElse("state").equals("state")) {
        entry.value("name").ifPresent(n -> names.putIfAbsent(Words.folded(n), code.get()));
        entry.values("names").forEach(n -> names.putIfAbsent(Words.folded(n), code.get()));
      }
    }
  }
}
