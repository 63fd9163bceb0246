package org.chancery.coding.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.place.Candidate.Kind;
import org.chancery.coding.place.CueNames.Cue;
import org.chancery.coding.place.CueNames.How;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * Which countries and regions a report speaks of, apart from the name in question: what tells one
 * Tripoli from the other.
 *
 * @param national countries named, or present by an adjective, their people or a region
 * @param peoples those present by an adjective or their people alone
 * @param near those present by a city
 * @param admins divisions of the United States named
 * @param towns those present by a city
 * @param here what the dateline names
 */
record Cues(
    Set<Country> national,
    Set<Country> peoples,
    Set<Country> near,
    Set<String> admins,
    Set<String> towns,
    Optional<Candidate> here) {

  /** Tokens at most in a name that counts as a cue. */
  private static final int LONGEST = 3;

  /** Named in reports about anywhere, so its name says less. */
  private static final Country OFTEN = new Country("USA");

  /** A town this much smaller than another of its name is seldom meant without its state. */
  private static final int MUCH_SMALLER = 12;

  private static final double NAMED = 3;
  private static final double NEAR = 1.5;

  /** The cues of a report's sentences, wherever it was filed. */
  static Cues of(ParsedReport parsed, CueNames names) {
    Cues cues =
        new Cues(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            Optional.empty());
    for (Sentence s : parsed.sentences()) {
      int i = 0;
      while (i < s.size()) {
        i = cues.read(parsed, s, i, names);
      }
    }
    return cues;
  }

  /** Takes in the longest name that starts here; the token after it. */
  private int read(ParsedReport parsed, Sentence s, int first, CueNames names) {
    Token t = s.token(first);
    if (Shape.capital(t) && !t.entity().equals("PERSON")) {
      for (int last = Shape.nameEnd(s, first, LONGEST) - 1; last >= first; last--) {
        if (Shape.closes(s, last)) {
          Cue cue = names.of(parsed.text(), t.start(), s.token(last).end());
          if (cue.how() != How.NOT && (cue.how() != How.CITY || Shape.located(s, first))) {
            add(cue);
            return last + 1;
          }
        }
      }
    }
    return first + 1;
  }

  private void add(Cue cue) {
    Country country = cue.country().orElseThrow();
    switch (cue.how()) {
      case PEOPLE -> {
        peoples.add(country);
        national.add(country);
      }
      case NATION -> national.add(country);
      case REGION -> {
        national.add(country);
        admins.add(cue.admin());
      }
      case CITY -> {
        near.add(country);
        towns.add(cue.admin());
      }
      case NOT -> {}
    }
    admins.remove("");
    towns.remove("");
  }

  /** The same, for a report filed there. */
  Cues filedIn(Optional<Candidate> place) {
    return new Cues(national, peoples, near, admins, towns, place);
  }

  /** The likeliest of several places of one name; the first of equals. */
  Optional<Candidate> likeliest(List<Candidate> candidates) {
    boolean state = candidates.stream().anyMatch(c -> c.kind() == Kind.COUNTRY);
    int largest = candidates.stream().mapToInt(Candidate::population).max().orElse(0);
    Candidate best = null;
    double most = 0;
    for (Candidate c : candidates) {
      double score = base(c, state) + spokenOf(c, largest) + division(c);
      if (best == null || score > most) {
        best = c;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Georgia is the country, but for a report that speaks of Alabama or Atlanta and of no Georgians.
   *
   * @param state whether a country goes by the same name
   */
  private double base(Candidate c, boolean state) {
    return switch (c.kind()) {
      case COUNTRY -> 8 + (in(peoples, c.country()) ? 2 : 0);
      case REGION -> state && (!admins.isEmpty() || division(c) > 0) ? 8.5 : 6;
      case CITY ->
          Math.log10(Math.max(c.population(), 1000))
              + (c.capital() ? 1 : 0)
              - (c.lesser() ? 0.7 : 0);
      case VENUE -> 7;
    };
  }

  /** What the countries that the report speaks of say for it. */
  private double spokenOf(Candidate c, int largest) {
    boolean minor =
        c.kind() == Kind.CITY && !c.capital() && (long) c.population() * MUCH_SMALLER < largest;
    double cue =
        in(national, c.country())
            ? (minor ? 1 : NAMED)
            : in(near, c.country()) ? (minor ? 0.5 : NEAR) : 0;
    boolean filed =
        here.isPresent() && c.country() != null && c.country().equals(here.get().country());
    return (OFTEN.equals(c.country()) ? cue / 2 : cue) + (filed ? 0.8 : 0);
  }

  /** What the divisions of the United States that it speaks of say for it. */
  private double division(Candidate c) {
    if (c.admin().isEmpty()) {
      return 0;
    }
    boolean filed = here.isPresent() && here.get().admin().equals(c.admin());
    return admins.contains(c.admin()) ? 2 : filed || towns.contains(c.admin()) ? NEAR : 0;
  }

  private static boolean in(Set<Country> set, @Nullable Country country) {
    return country != null && set.contains(country);
  }
}
