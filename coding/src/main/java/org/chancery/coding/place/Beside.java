package org.chancery.coding.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.place.CueNames.Cue;
import org.chancery.coding.place.CueNames.How;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Country;

/**
 * What stands beside a name and says in which country it lies, whatever else the report speaks of:
 * "the Libyan city of Tripoli", "Spain's Granada", "Tripoli, the Libyan capital".
 */
final class Beside {
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Words at most between the people and "of": "the Libyan port city of". */
  private static final int NOUNS = 3;

  private Beside() {}

  /**
   * Those of the places that lie where the words beside the name say; all where they say nothing.
   */
  static List<Candidate> fitting(
      ParsedReport parsed, Sentence s, int first, int last, List<Candidate> all, CueNames names) {
    if (all.size() < 2) {
      return all;
    }
    Optional<Country> country =
        before(parsed, s, first, names).or(() -> behind(parsed, s, last, names));
    List<Candidate> fitting =
        all.stream().filter(c -> country.isPresent() && country.get().equals(c.country())).toList();
    return fitting.isEmpty() ? all : fitting;
  }

  private static Optional<Country> before(
      ParsedReport parsed, Sentence s, int first, CueNames names) {
    if (first >= 2 && POSSESSIVE.contains(s.token(first - 1).text())) {
      return ending(parsed, s, first - 2, names);
    }
    if (first >= 2 && Shape.areaOf(s, first - 1)) {
      int least = Math.max(0, first - 2 - NOUNS);
      for (int i = first - 3; i >= least && !s.token(i).is("punct"); i--) {
        Optional<Country> found = ending(parsed, s, i, names);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The country of the name that ends with this token, in one word or two. */
  private static Optional<Country> ending(
      ParsedReport parsed, Sentence s, int last, CueNames names) {
    Optional<Country> two =
        last > 0 && Shape.capital(s.token(last - 1))
            ? country(parsed, s, last - 1, last, names)
            : Optional.empty();
    return two.or(() -> country(parsed, s, last, last, names));
  }

  /** ", the Libyan capital". */
  private static Optional<Country> behind(
      ParsedReport parsed, Sentence s, int last, CueNames names) {
    boolean apposition =
        last + 3 < s.size()
            && s.token(last + 1).text().equals(",")
            && ARTICLES.contains(s.lower(last + 2));
    return apposition ? country(parsed, s, last + 3, last + 3, names) : Optional.empty();
  }

  private static Optional<Country> country(
      ParsedReport parsed, Sentence s, int first, int last, CueNames names) {
    if (!Shape.capital(s.token(first))) {
      return Optional.empty();
    }
    Cue cue = names.of(parsed.text(), s.token(first).start(), s.token(last).end());
    return cue.how() == How.CITY ? Optional.empty() : cue.country();
  }
}
