package org.chancery.coding.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.place.Places;
import org.chancery.language.ParsedReport;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The state of an office or institution that the text leaves unsaid: "In Berlin, Chancellor X",
 * "the Interior Minister" in a report from Lima, "President X" in what the White House publishes.
 */
final class Home {
  private static final List<Sector> OF_A_STATE =
      List.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.MIL, Sector.SPY, Sector.OPP);

  /** What stands before a state that is only a place. */
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "across",
          "inside",
          "outside",
          "into",
          "toward",
          "towards",
          "around",
          "within",
          "on",
          "through",
          "throughout",
          "off",
          "via",
          "leaving",
          "visiting");

  private static final Set<String> OTHERS =
      Set.of("foreign", "other", "overseas", "international", "visiting", "various");

  private final @Nullable StateTerm home;
  private final @Nullable Country publisher;
  private final ClausePlace clausePlace;

  Home(ParsedReport parsed, Gazetteer gazetteer, Places places) {
    home = HomeState.of(parsed, gazetteer);
    clausePlace = new ClausePlace(places);
    publisher = home == null || parsed.report().dateline() != null ? null : home.country();
  }

  /** The state whose government published the report. */
  @Nullable Country publisher() {
    return publisher;
  }

  /**
   * Gives the profile the country that the place, the paragraph or the report implies, where its
   * office or institution is one of a state.
   *
   * @param before the phrases of the paragraph before this one
   * @param around the phrases of its sentence
   * @param open whether the office may be one of that state at all
   */
  void complete(
      Phrase phrase,
      Profile profile,
      List<Phrase> before,
      List<Phrase> around,
      Predicate<Country> open) {
    if (profile.country != null || ofOthers(phrase)) {
      return;
    }
    clausePlace.complete(phrase, profile);
    RoleTerm role = phrase.role();
    boolean domestic =
        phrase.type == Type.ROLE && role != null && role.domestic() && ownerless(phrase);
    if (profile.country == null && domestic) {
      onlyState(phrase, profile, around, open);
    }
    if (profile.country == null && ofAState(phrase, profile)) {
      ofState(phrase, profile, before, open);
      if (profile.country == null && mayBeOfAny(phrase, profile)) {
        onlyState(phrase, profile, around, open);
      }
    }
  }

  /** Soldiers and named ministers go abroad: a sentence may speak of another state than theirs. */
  private static boolean mayBeOfAny(Phrase phrase, Profile profile) {
    RoleTerm role = phrase.role();
    OfficeRole office = role == null ? null : role.role();
    boolean soldiers = role != null && role.kind() == RoleKind.PERSON && office == null;
    return phrase.type == Type.PERSON
        ? office != null && office.leadsState()
            || profile.offices.stream().anyMatch(o -> o.role().leadsState())
        : !soldiers;
  }

  /** Where officials are does not tell whose they are. */
  private static boolean travels(Phrase phrase) {
    RoleTerm role = phrase.role();
    return phrase.type == Type.PERSON || role != null && role.kind() == RoleKind.PERSON;
  }

  /** "Foreign governments", "other parties": whose they are, they are not of here. */
  private static boolean ofOthers(Phrase phrase) {
    Match role = phrase.type == Type.ROLE ? phrase.match : null;
    int end = role == null ? phrase.first : role.first();
    for (int i = phrase.first; i < end; i++) {
      if (OTHERS.contains(phrase.sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ownerless(Phrase phrase) {
    return phrase.possessor == null
        && phrase.owner == null
        && phrase.body == null
        && phrase.of == null;
  }

  /** "The court" in a sentence that names one state and no other. */
  private static void onlyState(
      Phrase phrase, Profile profile, List<Phrase> around, Predicate<Country> open) {
    Map<Country, Phrase> countries = new LinkedHashMap<>();
    for (Phrase p : around) {
      boolean place = p.type == Type.PLACE || locative(p);
      Country country = place && travels(phrase) ? null : national(p);
      if (country != null && p != phrase && open.test(country)) {
        countries.putIfAbsent(country, p);
      }
    }
    if (countries.size() == 1) {
      Phrase only = countries.values().iterator().next();
      profile.country(countries.keySet().iterator().next(), Because.of(Rules.SENTENCE_STATE, only));
    }
  }

  /** The state that a phrase names, by itself or by a body or town of it. */
  private static @Nullable Country national(Phrase p) {
    StateTerm s = p.stateTerm();
    BodyTerm b = p.bodyTerm();
    Country country = s != null ? s.country() : p.town;
    if (s == null && b != null && b.sectors().stream().anyMatch(OF_A_STATE::contains)) {
      country = b.country(); // an organ of the state
    }
    return country != null && country.international() ? null : country;
  }

  private void ofState(
      Phrase phrase, Profile profile, List<Phrase> before, Predicate<Country> open) {
    Phrase located = locative(phrase, before);
    if (located != null) {
      set(profile, located, Rules.PLACE_OF_TITLE);
      return;
    }
    Map<String, Phrase> states = new LinkedHashMap<>();
    for (Phrase p : before) {
      StateTerm s = p.stateTerm();
      if (s != null && !p.quoted && prominent(p) && open.test(s.country())) {
        states.putIfAbsent(s.country().code(), p);
      }
    }
    String code = home == null ? "" : home.country().code();
    if (states.size() == 1 && !states.containsKey(code)) {
      set(profile, states.values().iterator().next(), Rules.PARAGRAPH_STATE);
    } else if (home != null
        && open.test(home.country())
        && (states.isEmpty() || states.containsKey(code))) {
      profile.country(home.country(), Because.of(Rules.HOME, phrase));
    }
  }

  /** Whether the paragraph speaks of the state itself: it acts, or something is said to be its. */
  private static boolean prominent(Phrase p) {
    return p.type == Type.STATE
        && (p.sentence.token(p.head).is("nsubj") || p.sentence.token(p.head).is("nmod:poss"));
  }

  private static void set(Profile profile, Phrase from, RuleId rule) {
    StateTerm state = from.stateTerm();
    if (state != null) {
      profile.country(state.country(), Because.of(rule, from));
    }
  }

  private static boolean ofAState(Phrase phrase, Profile profile) {
    if (phrase.body != null || phrase.of != null && phrase.of.figure != null) {
      return false;
    }
    if (phrase.type == Type.PERSON) {
      return profile.offices.stream().anyMatch(o -> o.of() == null)
          && profile.sectors.stream().anyMatch(OF_A_STATE::contains);
    }
    RoleTerm role = phrase.role();
    boolean named = phrase.type == Type.BODY && phrase.named();
    return (named || phrase.type == Type.ROLE)
        && role != null
        && !phrase.indefinite
        && !phrase.quantified
        && phrase.ownerFigure() == null
        && role.kind() != RoleKind.MEANS
        && !abroad(role)
        && profile.sectors.stream().anyMatch(OF_A_STATE::contains);
  }

  /** Diplomats and their like may be of any state. */
  static boolean abroad(RoleTerm role) {
    return role.role() == OfficeRole.AMBASSADOR
        || role.role() == OfficeRole.ENVOY
        || role.words().startsWith("diplomat")
        || role.words().equals("delegation");
  }

  /** The capital or state in "In Berlin, Chancellor X". */
  private static @Nullable Phrase locative(Phrase phrase, List<Phrase> before) {
    Phrase found = null;
    for (Phrase p : before) {
      boolean here = p.sentence == phrase.sentence && p.first > 0 && p.type == Type.STATE;
      if (here && p.sentence.token(p.first - 1).text().equals("In")) {
        found = p;
      }
    }
    return found;
  }

  static boolean locative(Phrase p) {
    return p.state != null && p.start > 0 && WHERE.contains(p.sentence.lower(p.start - 1));
  }
}
