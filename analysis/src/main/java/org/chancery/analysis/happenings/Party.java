package org.chancery.analysis.happenings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One who took part, as far as it matters for telling happenings apart.
 *
 * @param country of a state or of whoever acts for it
 * @param name of a person or a body that is no government's; none where the state itself, its
 *     ministry or an unnamed official acts
 */
public record Party(@Nullable Country country, @Nullable String name) implements Comparable<Party> {
  /** By country, then name; without one, last. */
  private static final Comparator<Party> ORDER =
      Comparator.comparing(Party::countryCode).thenComparing(Party::nameOrNothing);

  private static final Set<Sector> STATE =
      Set.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY);
  private static final Set<String> NO_NAMES =
      Set.of("jr", "sr", "ii", "iii", "iv", "president", "minister", "mr", "mrs", "ms", "dr");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Party {
    if (country == null && name == null) {
      throw new IllegalArgumentException("a party needs a country or a name");
    }
  }

  /** Whether the actor can be told from others: by country or name. */
  static boolean known(Actor actor) {
    return actor.country() != null || actor.name() != null;
  }

  static Party of(Actor actor) {
    Country country = actor.country();
    boolean ownName =
        actor.kind() == ActorKind.PERSON
            || country == null
            || country.international()
            || actor.kind() != ActorKind.STATE && !actsForState(actor);
    return new Party(country, ownName ? actor.name() : null);
  }

  private static boolean actsForState(Actor actor) {
    return actor.sectors().stream().findFirst().map(STATE::contains).orElse(false);
  }

  /** Whether both may be the same one. */
  boolean same(Party other) {
    if (named() && other.named()) {
      return sameCountry(other) && sameName(other);
    }
    return country != null && country.equals(other.country) && !country.international();
  }

  /** Whether both are the same named one. */
  boolean sameNamed(Party other) {
    return named() && other.named() && same(other);
  }

  boolean named() {
    return name != null;
  }

  private boolean sameCountry(Party other) {
    return country == null || other.country == null || country.equals(other.country);
  }

  private boolean sameName(Party other) {
    if (nameOrNothing().equals(other.nameOrNothing())) {
      return true;
    }
    List<String> a = words();
    List<String> b = other.words();
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.get(a.size() - 1).equals(b.get(b.size() - 1)) || a.containsAll(b) || b.containsAll(a);
  }

  private List<String> words() {
    String plain =
        MARKS.matcher(Normalizer.normalize(nameOrNothing(), Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(NO_WORD.split(plain.toLowerCase(Locale.ROOT)))
        .filter(w -> w.length() > 1 && !NO_NAMES.contains(w))
        .toList();
  }

  /** What all that may be the same one have in common: the country, or the last word of a name. */
  String block() {
    if (country != null && !country.international()) {
      return country.code();
    }
    List<String> words = words();
    return words.isEmpty() ? nameOrNothing() : words.get(words.size() - 1);
  }

  private String countryCode() {
    return country == null ? "~" : country.code();
  }

  private String nameOrNothing() {
    return name == null ? "" : name;
  }

  @Override
  public int compareTo(Party other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return country == null
        ? nameOrNothing()
        : name == null ? country.code() : name + " (" + country.code() + ")";
  }
}
