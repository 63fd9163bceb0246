package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.Seat;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.actor.Term.StateUse;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.DerivedNouns.Noun;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** Reads the lexicon's states, organizations and roles into a gazetteer. */
final class Terms {
  private static final String GOV = "GOV";
  private static final List<String> DEPUTY = List.of("deputy", "vice", "first deputy", "assistant");

  private final List<RoleTerm> deputies = new ArrayList<>();
  private static final Pattern SEAT = Pattern.compile("(.+) ([A-Z]{3})");

  private static final Set<String> STATE_KEYS =
      Set.of("kind", "code", "name", "names", "adjective", "people", "capital", "sector");
  private static final Set<String> BODY_KEYS = Set.of("name", "names", "code", "sectors", "seat");
  private static final Set<String> NOUN_KEYS =
      Set.of(
          "synsets",
          "except",
          "below",
          "number",
          "only-first",
          "kind",
          "sectors",
          "role",
          "gender",
          "title",
          "follows",
          "relative");
  private static final Set<String> ROLE_KEYS =
      Set.of(
          "words", "kind", "sectors", "role", "title", "follows", "relative", "domestic", "gender");

  private final States states = new States();
  private final Gazetteer gazetteer = new Gazetteer();
  private final Map<String, Entry> claimed = new HashMap<>();
  private final DerivedNouns derived = DerivedNouns.standard();
  private final List<String> errors = new ArrayList<>();

  private Terms() {}

  static Gazetteer of(Lexicon lexicon) {
    Terms terms = new Terms();
    lexicon.entries("states.lex").forEach(e -> terms.checked(e, STATE_KEYS, terms::state));
    lexicon.entries("organizations.lex").forEach(e -> terms.checked(e, BODY_KEYS, terms::body));
    lexicon.entries("roles.lex").forEach(e -> terms.checked(e, ROLE_KEYS, terms::role));
    terms.addDeputies();
    lexicon.entries(DerivedNouns.LEXICON).forEach(e -> terms.checked(e, NOUN_KEYS, terms::nouns));
    terms.gazetteer.addCompounds(terms.derived.compounds());
    if (!terms.errors.isEmpty()) {
      throw new ChanceryException(ChanceryException.Code.LEXICON, String.join("\n", terms.errors));
    }
    return terms.gazetteer;
  }

  private void checked(Entry entry, Set<String> keys, Consumer<Entry> reader) {
    for (String key : entry.fields().keySet()) {
      if (!keys.contains(key)) {
        error(entry, "key " + key, "one of " + new TreeSet<>(keys));
      }
    }
    try {
      reader.accept(entry);
    } catch (IllegalArgumentException | ChanceryException e) {
      errors.add(entry.location() + ": " + e.getMessage());
    }
  }

  private void error(Entry entry, String found, String expected) {
    errors.add(entry.location() + ": found " + found + ", expected " + expected);
  }

  private void state(Entry entry) {
    String kind = entry.value("kind").orElse("state");
    boolean seat = kind.equals("seat");
    String name = states.name(entry);
    StateTerm named = stateTerm(entry, seat ? StateUse.SEAT : StateUse.NAME);
    gazetteer.addName(name, named);
    if (kind.equals("state") && !states.cldrName(named.country().code()).isEmpty()) {
      gazetteer.addName(states.cldrName(named.country().code()), named);
    }
    entry.values("names").forEach(n -> gazetteer.addName(n, named));
    addAll(entry, "adjective", StateUse.ADJECTIVE);
    addAll(entry, "people", StateUse.PEOPLE);
    addAll(entry, "capital", StateUse.SEAT);
    for (String people : entry.values("people")) {
      if (people.endsWith("s")) {
        String one = people.substring(0, people.length() - 1);
        gazetteer.addName(one, stateTerm(entry, StateUse.PEOPLE));
      }
    }
  }

  private void addAll(Entry entry, String key, StateUse use) {
    StateTerm term = stateTerm(entry, use);
    entry.values(key).forEach(n -> gazetteer.addName(n, term));
  }

  private StateTerm stateTerm(Entry entry, StateUse use) {
    Country country = States.code(entry);
    boolean region = entry.value("kind").orElse("").equals("region");
    List<Sector> sectors = States.sectors(entry);
    if (use == StateUse.SEAT && sectors.isEmpty()) {
      sectors = List.of(Sector.of(GOV));
    }
    String name = states.name(entry);
    if (entry.value("kind").orElse("").equals("seat")) {
      name = entry.value("name").orElse(name);
    }
    String adjective = entry.values("adjective").stream().findFirst().orElse(name);
    return new StateTerm(entry.id(), use, name, adjective, country, sectors, region);
  }

  private void body(Entry entry) {
    String name = entry.value("name").orElseThrow(() -> missing("name"));
    Country country = entry.value("code").map(Country::new).orElse(null);
    BodyTerm term = new BodyTerm(entry.id(), name, country, States.sectors(entry), seat(entry));
    body(entry, name, term);
    entry.values("names").forEach(n -> body(entry, n, term));
  }

  /** Two organizations of one name would leave it to the order of the files which is meant. */
  private void body(Entry entry, String name, BodyTerm term) {
    Entry before = claimed.putIfAbsent(Gazetteer.plain(name), entry);
    if (before != null && before != entry) {
      error(
          entry,
          "\"" + name + "\", which " + before.id() + " at " + before.location() + " claims",
          "a name of one organization only");
    }
    gazetteer.addName(name, term);
  }

  private static @Nullable Seat seat(Entry entry) {
    String seat = entry.value("seat").orElse(null);
    if (seat == null) {
      return null;
    }
    Matcher m = SEAT.matcher(seat);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "found seat " + seat + ", expected a city and its country: Vienna AUT");
    }
    return new Seat(m.group(1), new Country(m.group(2)));
  }

  private void role(Entry entry) {
    RoleTerm role = roleTerm(entry);
    for (String words : entry.values("words")) {
      RoleTerm term = role.with(words, null);
      gazetteer.addWords(words, term);
      if (term.role() != null && term.role().inCabinet()) {
        deputies.add(term);
      }
    }
  }

  /** "Vice Minister of Defense": for each minister of whom the lexicon knows, the deputies. */
  private void addDeputies() {
    for (RoleTerm of : deputies) {
      for (String rank : DEPUTY) {
        String words = rank + " " + of.words();
        gazetteer.addWords(words, of.with(words, null).as(OfficeRole.MINISTER));
      }
    }
  }

  /** What {@code roles.lex} names is there already, and stays. */
  private void nouns(Entry entry) {
    RoleTerm role = roleTerm(entry);
    for (Noun noun : derived.of(entry)) {
      gazetteer.addWords(noun.words(), role.with(noun.words(), noun.path()));
    }
  }

  /** What the entry says of all its words. */
  private static RoleTerm roleTerm(Entry entry) {
    String kind = entry.value("kind").orElseThrow(() -> missing("kind"));
    String gender = entry.value("gender").orElse("unknown");
    return new RoleTerm(
        entry.id(),
        "",
        constant(RoleKind.class, "kind", kind),
        States.sectors(entry),
        entry.value("role").map(OfficeRole::of).orElse(null),
        yes(entry, "title"),
        yes(entry, "follows"),
        yes(entry, "relative"),
        yes(entry, "domestic"),
        constant(Gender.class, "gender", gender),
        null);
  }

  private static <E extends Enum<E>> E constant(Class<E> of, String key, String value) {
    List<String> known = new ArrayList<>();
    for (E constant : of.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(value.toLowerCase(Locale.ROOT))) {
        return constant;
      }
      known.add(name);
    }
    throw new IllegalArgumentException(
        "found " + key + " " + value + ", expected one of " + String.join(", ", known));
  }

  private static boolean yes(Entry entry, String key) {
    return entry.value(key).filter("yes"::equals).isPresent();
  }

  private static IllegalArgumentException missing(String key) {
    return new IllegalArgumentException("found no " + key + ", expected one");
  }
}
