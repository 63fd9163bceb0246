package org.chancery.analysis.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * What reports tell of states and organizations: the country of a state's name, and which one an
 * acronym stands for.
 */
final class Bodies {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,9}");

  private final Map<String, Counts<String>> countries = new HashMap<>();
  private final Map<String, Counts<String>> acronyms = new HashMap<>();

  /**
   * An actor with that name.
   *
   * @param country of a state
   */
  void named(String name, @Nullable Country country) {
    if (country != null) {
      countries.computeIfAbsent(Words.key(name), n -> new Counts<>()).add(country.code());
    }
  }

  /** A mention of an actor: remembered where it is an acronym, so that there is a bound. */
  void called(String words, String name) {
    if (ACRONYM.matcher(words).matches()) {
      String key = Words.key(name);
      acronyms.computeIfAbsent(acronym(words), a -> new Counts<>()).add(key);
    }
  }

  private static String acronym(String words) {
    return String.join("", Words.of(words));
  }

  /** Whether a state or organization by that key is the state with that code. */
  boolean isState(@Nullable String key, String code) {
    Counts<String> seen = key == null ? null : countries.get(key);
    return seen != null && seen.ranked().get(0).equals(code);
  }

  /** The keys that a name may mean: itself, and what it is the acronym of. */
  Set<String> keys(String name) {
    Set<String> keys = new TreeSet<>(List.of(Words.key(name)));
    Counts<String> known = acronyms.get(acronym(name));
    if (known != null) {
      keys.addAll(known.ranked());
    }
    return keys;
  }
}
