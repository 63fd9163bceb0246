package org.chancery.coding.actor;

import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** Says what a phrase tells of its actor: kind, name, country, sectors. */
final class Describer {
  private static final Set<String> LEADING = Set.of("leader", "head", "chief", "boss", "secretary");
  private static final Set<String> CIVIL = Set.of("ordinary", "common", "innocent", "civilian");

  private final Gazetteer gazetteer;

  Describer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Profile describe(Phrase phrase) {
    Profile out = new Profile();
    out.kind = kind(phrase);
    country(phrase, out);
    sectors(phrase, out);
    out.name = name(phrase, out);
    Offices.of(phrase, out);
    former(phrase, out);
    return out;
  }

  private static ActorKind kind(Phrase phrase) {
    RoleTerm role = phrase.role();
    return switch (phrase.type) {
      case STATE -> ActorKind.STATE;
      case BODY -> ActorKind.ORGANIZATION;
      case PERSON -> ActorKind.PERSON;
      case PEOPLE -> phrase.plural || !phrase.indefinite ? ActorKind.GROUP : ActorKind.PERSON;
      default -> role == null ? ActorKind.GROUP : kind(phrase, role);
    };
  }

  private static ActorKind kind(Phrase phrase, RoleTerm role) {
    boolean one = !phrase.plural;
    return switch (role.kind()) {
      case PERSON -> one ? ActorKind.PERSON : ActorKind.GROUP;
      case COLLECTIVE, MEANS -> ActorKind.GROUP;
      case ORG -> one ? ActorKind.ORGANIZATION : ActorKind.GROUP;
      case STATE -> one || role.words().equals("authorities") ? ActorKind.STATE : ActorKind.GROUP;
    };
  }

  private void country(Phrase phrase, Profile out) {
    BodyTerm body = phrase.bodyTerm();
    StateTerm state = phrase.stateTerm();
    if (phrase.type == Type.BODY && body != null && !ofAnother(phrase, body)) {
      set(out, body.country(), body.rule(), phrase, phrase.body);
      return;
    }
    if (state != null) {
      RuleId rule = phrase.type == Type.STATE ? state.rule() : Rules.QUALIFIER;
      set(out, state.country(), rule, phrase, phrase.state);
      return;
    }
    if (body != null && body.country() != null && phrase.type != Type.BODY) {
      set(out, body.country(), Rules.QUALIFIER, phrase, phrase.body);
      return;
    }
    linkedCountry(phrase, out);
  }

  /** "Brazil's Congress" is not the one that the name alone would mean. */
  static boolean ofAnother(Phrase phrase, BodyTerm body) {
    if (body.country() == null || body.country().international()) {
      return false;
    }
    StateTerm own = phrase.stateTerm();
    Figure owner = phrase.possessor == null ? null : phrase.possessor.figure;
    Country country =
        own != null
            ? own.country()
            : owner != null && owner.kind == ActorKind.STATE ? owner.country : null;
    return country != null && !country.equals(body.country());
  }

  private static void linkedCountry(Phrase phrase, Profile out) {
    RoleTerm role = phrase.role();
    boolean relative = role != null && role.relative();
    from(relative ? null : phrase.possessor, Rules.POSSESSOR, out);
    if (!relative && out.country == null && phrase.owner != null && phrase.owner.country != null) {
      out.country = phrase.owner.country;
      out.because.put(
          "country",
          new Because(Rules.POSSESSOR, phrase.sentence.index(), phrase.pronoun, phrase.pronoun));
    }
    from(relative ? null : phrase.of, Rules.COMPLEMENT, out);
    for (Title t : phrase.titles) {
      if (t.state() != null && t.state().term() instanceof StateTerm s) {
        set(out, s.country(), Rules.QUALIFIER, phrase, t.state());
      }
    }
    boolean resident = role == null || role.kind() != RoleKind.MEANS;
    from(phrase.of == null ? null : phrase.of.place, Rules.PLACE, out);
    if (phrase.place != null && resident) {
      from(phrase.place, Rules.PLACE, out);
    }
  }

  private static void from(@Nullable Phrase other, RuleId rule, Profile out) {
    if (other == null || out.country != null) {
      return;
    }
    Country country = null;
    if (other.figure != null) {
      country = other.figure.country;
    } else if (other.stateTerm() != null) {
      country = java.util.Objects.requireNonNull(other.stateTerm()).country();
    }
    if (country != null) {
      out.country = country;
      out.because.put(
          "country", new Because(rule, other.sentence.index(), other.start, other.last));
    }
  }

  private static void set(
      Profile out, @Nullable Country country, RuleId rule, Phrase phrase, @Nullable Match match) {
    if (country != null && out.country == null && match != null) {
      out.country = country;
      out.because.put(
          "country", new Because(rule, phrase.sentence.index(), match.first(), match.last()));
    }
  }

  private void sectors(Phrase phrase, Profile out) {
    if (phrase.type == Type.STATE || phrase.type == Type.PEOPLE) {
      StateTerm state = phrase.stateTerm();
      if (state != null && (phrase.type == Type.STATE || state.region())) {
        add(out, state.sectors(), state.rule(), phrase, phrase.state);
      } else if (ordinary(phrase)) {
        out.sectors.add(Sector.CVL);
      }
      return;
    }
    BodyTerm body = phrase.bodyTerm();
    if (phrase.type == Type.BODY && body != null) {
      add(out, body.sectors(), body.rule(), phrase, phrase.body);
    } else if (phrase.type == Type.BODY && phrase.role() != null) {
      RoleTerm role = java.util.Objects.requireNonNull(phrase.role());
      add(out, role.sectors(), role.rule(), phrase, phrase.match);
    }
    for (Title title : phrase.titles) {
      titleSectors(phrase, title, out);
    }
  }

  private static boolean ordinary(Phrase phrase) {
    for (int i = phrase.first; i < phrase.core; i++) {
      if (CIVIL.contains(phrase.sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static void titleSectors(Phrase phrase, Title title, Profile out) {
    RoleTerm role = title.term();
    Match where = new Match(title.first(), title.last(), role);
    if (role.follows() || role.role() == OfficeRole.HEAD_OF_STATE) {
      for (Match m : title.modifiers()) {
        if (!m.term().sectors().isEmpty()) {
          add(out, m.term().sectors(), m.term().rule(), phrase, m);
          return;
        }
      }
      Match body = title.body();
      if (body != null) {
        add(out, body.term().sectors(), body.term().rule(), phrase, body);
        if (!body.term().sectors().isEmpty() || international(body)) {
          return;
        }
      }
      if (linkedSectors(phrase, phrase.ownerFigure(), out)
          || linkedSectors(phrase, belongs(phrase.of), out)) {
        return;
      }
    }
    if (international(out.country) && role.sectors().contains(Sector.GOV)) {
      return;
    }
    add(out, role.sectors(), role.rule(), phrase, where);
    boolean leads = LEADING.contains(role.words()) && role.sectors().isEmpty();
    if (leads && out.sectors.isEmpty() && title.state() != null) {
      add(out, List.of(Sector.GOV), role.rule(), phrase, where);
    }
  }

  private static boolean international(Match body) {
    return body.term() instanceof BodyTerm b && international(b.country());
  }

  private static boolean international(@Nullable Country country) {
    return country != null && country.international();
  }

  /** The body of "of the ministry", "of the company's board". */
  private static @Nullable Figure belongs(@Nullable Phrase of) {
    if (of == null || of.figure != null) {
      return of == null ? null : of.figure;
    }
    return of.ownerFigure();
  }

  /** Takes over the sectors of the body that the phrase belongs to. */
  private static boolean linkedSectors(Phrase phrase, @Nullable Figure body, Profile out) {
    if (body == null || body.kind == ActorKind.PERSON || body.kind == ActorKind.STATE) {
      return false;
    }
    out.sectors.addAll(body.sectors);
    if (!body.sectors.isEmpty()) {
      out.because.putIfAbsent(
          "sectors",
          new Because(Rules.COMPLEMENT, phrase.sentence.index(), phrase.start, phrase.last));
    }
    return !body.sectors.isEmpty() || international(body.country);
  }

  private static void add(
      Profile out, List<Sector> sectors, RuleId rule, Phrase phrase, @Nullable Match match) {
    out.sectors.addAll(sectors);
    if (!sectors.isEmpty() && match != null) {
      out.because.putIfAbsent(
          "sectors", new Because(rule, phrase.sentence.index(), match.first(), match.last()));
    }
  }

  /** Whoever has left office belongs to the elites. */
  private static void former(Phrase phrase, Profile out) {
    boolean all = !out.offices.isEmpty() && out.offices.stream().allMatch(Figure.Held::former);
    boolean described = out.offices.isEmpty() && phrase.former && phrase.role() != null;
    boolean office =
        phrase.titles.stream().anyMatch(t -> t.term().role() != null || isArmed(t.term()));
    if ((all || described) && office) {
      out.sectors.clear();
      out.sectors.add(Sector.ELI);
      out.because.put(
          "sectors", new Because(Rules.FORMER, phrase.sentence.index(), phrase.first, phrase.core));
    }
  }

  private static boolean isArmed(RoleTerm role) {
    return role.sectors().contains(Sector.MIL) || role.sectors().contains(Sector.SPY);
  }

  private @Nullable String name(Phrase phrase, Profile out) {
    BodyTerm body = phrase.bodyTerm();
    StateTerm state = phrase.stateTerm();
    return switch (phrase.type) {
      case STATE -> state == null ? null : stateName(state);
      case BODY ->
          body != null && ofAnother(phrase, body)
              ? phrase.text()
              : body != null && !phrase.named() ? body.name() : phrase.name();
      case PERSON -> phrase.name();
      case ROLE -> institutionName(phrase, out);
      default -> null;
    };
  }

  String stateName(StateTerm state) {
    StateTerm whole = gazetteer.state(state.country().code());
    return state.region() || whole == null ? state.name() : whole.name();
  }

  /** "Thai army" for Thailand's army: an institution of a known state has a name. */
  private @Nullable String institutionName(Phrase phrase, Profile out) {
    RoleTerm role = phrase.role();
    if (role == null || out.kind != ActorKind.ORGANIZATION || out.country == null) {
      return null;
    }
    StateTerm state = gazetteer.state(out.country.code());
    boolean several = phrase.indefinite || phrase.quantified || phrase.former;
    if (state == null || several || !Institutions.unique(phrase, role)) {
      return null;
    }
    return state.adjective() + " " + Institutions.name(phrase, role);
  }
}
