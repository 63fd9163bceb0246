package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Figure.Seen;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.record.ActorKind;
import org.jspecify.annotations.Nullable;

/** Who is meant by "the two sides", "both leaders", "the two ministers". */
final class Groups {
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3);
  private static final Set<String> SIDES =
      Set.of("side", "country", "nation", "government", "state", "party", "delegation", "parties");
  private static final int REACH = 6;

  private final Cast cast;

  Groups(Cast cast) {
    this.cast = cast;
  }

  /** Whether a plural phrase points back at actors that the report has named. */
  static boolean pointsBack(Phrase phrase) {
    RoleTerm role = phrase.role();
    if (role == null || !phrase.plural || phrase.state != null) {
      return false;
    }
    boolean sides = SIDES.contains(role.words());
    boolean office = role.role() != null && role.kind() == RoleKind.PERSON;
    boolean counted = number(phrase) > 0 && (phrase.definite || both(phrase));
    boolean bare = phrase.definite && sides(role) && role.words().equals("side");
    boolean leaders = phrase.definite && role.words().endsWith("leader") && plainLeaders(phrase);
    return (counted && (sides || office)) || bare || leaders;
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
      String word = phrase.sentence.lower(i);
      if (NUMBERS.containsKey(word)) {
        return NUMBERS.get(word);
      }
    }
    return 0;
  }

  /** The members, in order of mention; empty where the report does not name enough of them. */
  List<Figure> members(Phrase phrase) {
    RoleTerm role = phrase.role();
    if (role == null) {
      return List.of();
    }
    int wanted = Math.max(2, number(phrase));
    boolean sides = sides(role);
    List<Figure> found =
        sides
            ? latest(phrase, wanted, f -> isSide(f, role))
            : latest(phrase, wanted, f -> officeHolder(f, role));
    return found.size() == wanted ? found : List.of();
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
    if (role == null || role.words().endsWith("leader")) {
      return !f.offices.isEmpty();
    }
    return f.words.contains(role.words()) || f.offices.stream().anyMatch(h -> fits(h, role));
  }

  private static boolean fits(Held held, RoleTerm role) {
    return held.words().endsWith(role.words());
  }

  private List<Figure> latest(
      Phrase phrase, int wanted, java.util.function.Predicate<Figure> fits) {
    Set<Figure> found = new LinkedHashSet<>();
    int now = phrase.sentence.index();
    for (int s = now; s >= 0 && s >= now - REACH && found.size() < wanted; s--) {
      for (Figure f : cast.figuresIn(s)) {
        boolean apart = found.stream().noneMatch(o -> sameSide(o, f));
        if (found.size() < wanted && fits.test(f) && apart && full(f, s)) {
          found.add(f);
        }
      }
    }
    List<Figure> out = new ArrayList<>(found);
    out.sort(java.util.Comparator.comparingInt(f -> cast.figures().indexOf(f)));
    return out;
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
