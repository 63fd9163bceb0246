package org.chancery.coding.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.place.Candidate.Kind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * Which countries and regions a report speaks of, apart from the name in question: what tells one
 * Tripoli from the other.
 *
 * @param national countries named, or present by an adjective or their people
 * @param peoples those present by an adjective or their people alone
 * @param admins divisions of the United States named
 * @param here the dateline's country
 */
record Cues(
    Set<Country> national, Set<Country> peoples, Set<String> admins, Optional<Country> here) {

  /** Tokens at most in a name that counts as a cue. */
  private static final int LONGEST = 3;

  /** Named in reports about anywhere, so its name says less. */
  private static final Country OFTEN = new Country("USA");

  /** The cues of a report's sentences, wherever it was filed. */
  static Cues of(ParsedReport parsed, CountryNames countries, PlaceNames names) {
    Set<Country> national = new HashSet<>();
    Set<Country> peoples = new HashSet<>();
    Set<String> admins = new HashSet<>();
    for (Sentence s : parsed.sentences()) {
      for (Token t : s.tokens()) {
        if (Shape.capital(t) && !t.entity().equals("PERSON")) {
          countries.ofPeople(Name.of(t.text())).ifPresent(peoples::add);
          int end = Shape.nameEnd(s, t.index(), LONGEST);
          for (int last = t.index(); last < end; last++) {
            if (Shape.closes(s, last)) {
              Name name = Name.of(parsed.text().substring(t.start(), s.token(last).end()));
              add(name, countries, names, national, admins);
            }
          }
        }
      }
    }
    national.addAll(peoples);
    return new Cues(national, peoples, admins, Optional.empty());
  }

  /** The same, for a report filed in this country. */
  Cues filedIn(Optional<Country> country) {
    return new Cues(national, peoples, admins, country);
  }

  private static void add(
      Name words,
      CountryNames countries,
      PlaceNames names,
      Set<Country> national,
      Set<String> admins) {
    List<Candidate> meant = names.listed(words);
    Optional<Country> country = countries.named(words);
    if (meant.isEmpty()) {
      country.ifPresent(national::add);
    } else if (country.isEmpty() && meant.size() == 1 && !meant.get(0).admin().isEmpty()) {
      admins.add(meant.get(0).admin());
    }
  }

  /** The likeliest of several places of one name; the first of equals. */
  Optional<Candidate> likeliest(List<Candidate> candidates) {
    boolean state = candidates.stream().anyMatch(c -> c.kind() == Kind.COUNTRY);
    Candidate best = null;
    for (Candidate c : candidates) {
      if (best == null || score(c, state) > score(best, state)) {
        best = c;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * @param state whether a country goes by the same name
   */
  private double score(Candidate c, boolean state) {
    return base(c, state)
        + (in(national, c.country()) ? (OFTEN.equals(c.country()) ? 1 : 2) : 0)
        + (here.isPresent() && here.get().equals(c.country()) ? 0.8 : 0)
        + (!c.admin().isEmpty() && admins.contains(c.admin()) ? 1.5 : 0);
  }

  /** Georgia is the country, but for a report that speaks of Alabama and of no Georgians. */
  private double base(Candidate c, boolean state) {
    return switch (c.kind()) {
      case COUNTRY -> 8 + (in(peoples, c.country()) ? 2 : 0);
      case REGION -> state && !admins.isEmpty() ? 8.5 : 6;
      case CITY -> Math.log10(Math.max(c.population(), 1000)) + (c.capital() ? 1 : 0);
      case VENUE -> 7;
    };
  }

  private static boolean in(Set<Country> set, @Nullable Country country) {
    return country != null && set.contains(country);
  }
}
