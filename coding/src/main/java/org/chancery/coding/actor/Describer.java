package org.chancery.coding.actor;

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
import org.jspecify.annotations.Nullable;

/** Says what a phrase tells of its actor: kind, name, country, sectors. */
final class Describer {
  private final Gazetteer gazetteer;
  private final SectorReader sectors;

  Describer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.sectors = new SectorReader(gazetteer);
  }

  Profile describe(Phrase phrase) {
    Profile out = new Profile();
    out.kind = kind(phrase);
    country(phrase, out);
    sectors.read(phrase, out);
    out.name = name(phrase, out);
    Offices.of(phrase, out);
    SectorReader.former(phrase, out);
    return out;
  }

  private static ActorKind kind(Phrase phrase) {
    RoleTerm role = phrase.role();
    return switch (phrase.type) {
      case STATE -> ActorKind.STATE;
      case BODY -> ActorKind.ORGANIZATION;
      case PLACE -> ActorKind.GROUP;
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
    if (phrase.type == Type.PERSON && phrase.of != null && phrase.of.type == Type.STATE) {
      from(phrase.of, Rules.COMPLEMENT, out);
    }
    if (body != null && phrase.possessor != null && phrase.type == Type.ROLE) {
      from(phrase.possessor, Rules.POSSESSOR, out); // "Kenya's UN ambassador"
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
    if (phrase.town != null && phrase.type != Type.PERSON) {
      out.country(
          phrase.town,
          new Because(Rules.TOWN, phrase.sentence.index(), phrase.townFirst, phrase.townLast));
      return;
    }
    RoleTerm role = phrase.role();
    boolean relative = role != null && role.relative();
    from(relative ? null : phrase.possessor, Rules.POSSESSOR, out);
    if (!relative && out.country == null && phrase.owner != null && phrase.owner.country != null) {
      out.country(
          phrase.owner.country,
          new Because(Rules.POSSESSOR, phrase.sentence.index(), phrase.pronoun, phrase.pronoun));
    }
    from(relative ? null : phrase.of, Rules.COMPLEMENT, out);
    for (Title t : phrase.titles) {
      if (t.state() != null && t.state().term() instanceof StateTerm s) {
        set(out, s.country(), Rules.QUALIFIER, phrase, t.state());
      }
    }
    boolean resident = role == null || role.kind() != RoleKind.MEANS && !Home.abroad(role);
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
    if (country == null) {
      country = other.town;
    }
    StateTerm owner = other.possessor == null ? null : other.possessor.stateTerm();
    if (country == null && owner != null) {
      country = owner.country();
    }
    if (country != null) {
      out.country(country, new Because(rule, other.sentence.index(), other.start, other.last));
    }
  }

  private static void set(
      Profile out, @Nullable Country country, RuleId rule, Phrase phrase, @Nullable Match match) {
    if (country != null && out.country == null && match != null) {
      out.country(country, new Because(rule, phrase.sentence.index(), match.first(), match.last()));
    }
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
      case PLACE -> phrase.text(phrase.townFirst, phrase.townLast);
      case ROLE -> institutionName(phrase, out);
      default -> null;
    };
  }

  @Nullable StateTerm state(Country country) {
    return gazetteer.state(country.code());
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
