package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Figure.Seen;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.Sentence;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.jspecify.annotations.Nullable;

/** Who is meant by "the two sides", "both leaders", "the two ministers". */
final class Groups {
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3);
  private static final Set<String> SIDES =
      Set.of("side", "country", "nation", "government", "state", "party", "delegation", "parties");

  /** Words for whoever holds an office. */
  private static final Set<String> OFFICIALS = Set.of("official", "counterpart");

  private static final Set<String> OPPOSED = Set.of("warring", "rival", "opposing", "feuding");

  /** Who does so to others is none of them. */
  private static final Set<String> PROPOSING =
      Set.of("propose", "urge", "ask", "suggest", "invite", "request", "recommend");

  private static final int REACH = 6;

  /** Sentences back in which states are looked for by their people and places alone. */
  private static final int NEAR = 3;

  private final Cast cast;
  private final List<Sentence> report;
  private final Encounters encounters;

  Groups(Cast cast, List<Sentence> report) {
    this.cast = cast;
    this.report = report;
    this.encounters = new Encounters(cast);
  }

  /** Whether a plural phrase points back at actors that the report has named. */
  static boolean pointsBack(Phrase phrase) {
    RoleTerm role = phrase.role();
    if (role == null || !phrase.plural || phrase.state != null) {
      return false;
    }
    boolean sides = SIDES.contains(role.words());
    boolean office =
        role.kind() == RoleKind.PERSON && (role.role() != null || OFFICIALS.contains(role.words()));
    boolean counted = number(phrase) > 0 && (phrase.definite || both(phrase));
    boolean bare =
        phrase.definite && sides(role) && (role.words().equals("side") || opposed(phrase));
    boolean leaders = phrase.definite && role.words().endsWith("leader") && plainLeaders(phrase);
    return (counted && (sides || office)) || bare || leaders;
  }

  /** "the warring parties". */
  private static boolean opposed(Phrase phrase) {
    for (int i = phrase.first; i < phrase.core; i++) {
      if (OPPOSED.contains(phrase.sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean plainLeaders(Phrase phrase) {
    return phrase.core - phrase.first <= 1 && phrase.of == null && phrase.possessor == null;
  }

  private static boolean sides(RoleTerm role) {
    return SIDES.contains(role.words());
  }

  private static boolean both(Phrase phrase) {
    return phrase.text(phrase.first, phrase.first).equalsIgnoreCase("both");
  }

  /** The number that the phrase gives, or 0. */
  static int number(Phrase phrase) {
    for (int i = phrase.first; i < phrase.core; i++) {
      int number = number(phrase.sentence.lower(i));
      if (number > 0) {
        return number;
      }
    }
    return 0;
  }

  /** The number that a word gives, or 0. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  /**
   * The members: of persons, those who met, where the word fits them; else the latest that fit;
   * else those of an earlier group. Empty where the report does not name enough of them.
   */
  List<Figure> members(Phrase phrase) {
    RoleTerm role = phrase.role();
    if (role == null) {
      return List.of();
    }
    int number = number(phrase);
    int wanted = Math.max(2, number);
    Predicate<Figure> fits = sides(role) ? f -> isSide(f, role) : f -> officeHolder(f, role);
    List<Figure> met = met(phrase, number);
    if (!met.isEmpty() && (anybody(role) || met.stream().allMatch(fits))) {
      return met;
    }
    List<Figure> found = latest(phrase, wanted, fits);
    if (found.size() == wanted) {
      return found;
    }
    List<Figure> again = again(wanted, fits);
    if (!again.isEmpty()) {
      return again;
    }
    List<Figure> states = sides(role) ? states(phrase, wanted) : List.of();
    return states.isEmpty() && role.words().equals("side") ? met : states;
  }

  /** The states whose people or places were named last: "Thai and Cambodian troops". */
  private List<Figure> states(Phrase phrase, int wanted) {
    Set<Country> countries = new LinkedHashSet<>();
    int now = phrase.sentence.index();
    for (int s = now; s >= 0 && s >= now - NEAR && countries.size() < wanted; s--) {
      for (Figure f : cast.figuresIn(s)) {
        if (f.country != null && !f.country.international()) {
          countries.add(f.country);
        }
      }
    }
    List<Figure> out =
        cast.figures().stream()
            .filter(f -> f.kind == ActorKind.STATE && countries.contains(f.country))
            .toList();
    return countries.size() == wanted && out.size() == wanted ? out : List.of();
  }

  /** Those who met last, if they are so many. */
  private List<Figure> met(Phrase phrase, int number) {
    Figure met = encounters.latest(report, phrase.sentence, phrase.start);
    return met != null && (number == 0 || met.members.size() == number) ? met.members : List.of();
  }

  /** The members of the latest earlier group of so many who fit. */
  private List<Figure> again(int wanted, Predicate<Figure> fits) {
    List<Figure> out = List.of();
    int last = -1;
    for (Figure f : cast.figures()) {
      boolean group = f.members.size() == wanted && f.members.stream().allMatch(fits);
      int seen = group && !f.mentions.isEmpty() ? f.lastSeen().sentence() : -1;
      if (seen > last) {
        out = f.members;
        last = seen;
      }
    }
    return out;
  }

  private static boolean isSide(Figure f, RoleTerm role) {
    boolean state = f.kind == ActorKind.STATE;
    boolean stateOnly = !role.words().equals("side") && !role.words().startsWith("part");
    return state || (!stateOnly && f.kind == ActorKind.ORGANIZATION);
  }

  private static boolean officeHolder(Figure f, @Nullable RoleTerm role) {
    if (f.kind != ActorKind.PERSON || f.name == null) {
      return false;
    }
    if (role != null && role.words().endsWith("leader")) {
      return f.offices.stream().anyMatch(h -> leads(h));
    }
    if (role == null || anybody(role)) {
      return !f.offices.isEmpty();
    }
    return f.words.contains(role.words()) || f.offices.stream().anyMatch(h -> fits(h, role));
  }

  private static boolean leads(Held held) {
    return held.role() != OfficeRole.SPOKESPERSON && held.role() != OfficeRole.MILITARY_COMMANDER;
  }

  /** A word for whoever holds an office. */
  private static boolean anybody(RoleTerm role) {
    return role.words().endsWith("leader") || OFFICIALS.contains(role.words());
  }

  private static boolean fits(Held held, RoleTerm role) {
    return held.words().endsWith(role.words());
  }

  private List<Figure> latest(Phrase phrase, int wanted, Predicate<Figure> fits) {
    Set<Figure> found = new LinkedHashSet<>();
    int now = phrase.sentence.index();
    for (int s = now; s >= 0 && s >= now - REACH && found.size() < wanted; s--) {
      for (Figure f : cast.figuresIn(s)) {
        if (found.size() < wanted
            && fits.test(f)
            && found.stream().noneMatch(o -> sameSide(o, f))
            && full(f, s)
            && !actsOn(f, phrase)) {
          found.add(f);
        }
      }
    }
    List<Figure> out = new ArrayList<>(found);
    out.sort(java.util.Comparator.comparingInt(f -> cast.figures().indexOf(f)));
    return out;
  }

  /** "Arana called <em>both leaders</em>": whoever does it to them is none of them. */
  private static boolean actsOn(Figure f, Phrase phrase) {
    Sentence s = phrase.sentence;
    int verb = s.token(phrase.core).head();
    boolean subject = verb >= 0 && s.token(phrase.core).is("nsubj");
    Set<Integer> over = new TreeSet<>();
    for (int at = subject ? -1 : verb; at >= 0 && over.isEmpty(); at = s.token(at).head()) {
      if (s.token(at).isVerb()) {
        over.add(at);
      }
    }
    for (int at = subject ? s.token(verb).head() : -1; at >= 0; at = s.token(at).head()) {
      if (proposes(s, at)) {
        over.add(at);
      }
    }
    return f.mentions.stream()
        .filter(m -> m.sentence() == s.index())
        .map(m -> s.token(m.head()))
        .anyMatch(t -> t.is("nsubj") && over.contains(t.head()));
  }

  /** "Arana proposed that the two leaders meet", also where the tree has an auxiliary on top. */
  private static boolean proposes(Sentence s, int verb) {
    return PROPOSING.contains(s.token(verb).lemma())
        || s.anyChild(verb, t -> t.is("dep") && PROPOSING.contains(t.lemma()));
  }

  private static boolean full(Figure f, int sentence) {
    for (Seen m : f.mentions) {
      if (m.sentence() == sentence && !m.passing()) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameSide(Figure a, Figure b) {
    return a == b
        || (a.country != null && a.country.equals(b.country) && !a.country.international());
  }
}
