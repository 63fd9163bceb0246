package org.chancery.coding.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.weights.Remembered;
import org.chancery.record.Country;

/**
 * What a name says of where a report plays, where it can say but one thing. Immutable and
 * thread-safe.
 */
final class CueNames {
  private static final int REMEMBERED_BITS = 13;

  private final CountryNames countries;
  private final PlaceNames names;
  private final Remembered<Cue> remembered =
      new Remembered<>(REMEMBERED_BITS, (written, tag) -> make(Name.of(written)));

  CueNames(CountryNames countries, PlaceNames names) {
    this.countries = countries;
    this.names = names;
  }

  /** How a name points to a country. */
  enum How {
    /** Not at all: it means nothing, or several things. */
    NOT,
    /** By the adjective or the people. */
    PEOPLE,
    /** By its own name. */
    NATION,
    /** By one of its regions. */
    REGION,
    /** By one of its cities, whose name no other country has. */
    CITY
  }

  /**
   * @param admin the division of the United States, where it is one or a city in one
   */
  record Cue(How how, Optional<Country> country, String admin) {
    private static final Cue NONE = new Cue(How.NOT, Optional.empty(), "");
  }

  /** What this name, as it is written, says. */
  Cue of(String written) {
    return remembered.of(written);
  }

  /** The same of a part of a text. */
  Cue of(String text, int start, int end) {
    return names.mayKnow(text, start, end) ? of(text.substring(start, end)) : Cue.NONE;
  }

  private Cue make(Name name) {
    Optional<Country> people = countries.ofPeople(name);
    if (people.isPresent()) {
      return new Cue(How.PEOPLE, people, "");
    }
    List<Candidate> regions = names.listed(name);
    Optional<Country> nation = countries.named(name);
    if (nation.isPresent()) {
      return regions.isEmpty() ? new Cue(How.NATION, nation, "") : Cue.NONE;
    }
    if (regions.size() == 1 && !regions.get(0).admin().isEmpty()) {
      return one(regions, How.REGION); // Florida, whatever towns are called so
    }
    return one(names.of(name), regions.isEmpty() ? How.CITY : How.REGION);
  }

  /** What all of these places say: one country, and one division where they are in one. */
  private static Cue one(List<Candidate> places, How how) {
    Set<Optional<Country>> in = new HashSet<>();
    Set<String> admins = new HashSet<>();
    for (Candidate c : places) {
      in.add(Optional.ofNullable(c.country()));
      admins.add(c.admin());
    }
    if (in.size() != 1 || in.contains(Optional.<Country>empty())) {
      return Cue.NONE;
    }
    return new Cue(how, in.iterator().next(), admins.size() == 1 ? admins.iterator().next() : "");
  }
}
