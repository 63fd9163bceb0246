package org.chancery.coding.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.language.Sentence;
import org.chancery.record.ActorKind;
import org.jspecify.annotations.Nullable;

/** Which actor a phrase means: one that the report has named, or a new one. */
final class Identity {
  private final Cast cast;
  private final Describer describer;
  private final Completion completion;
  private final Groups groups;
  private final Descriptions descriptions;

  Identity(Cast cast, Describer describer, Completion completion, List<Sentence> report) {
    this.cast = cast;
    this.describer = describer;
    this.completion = completion;
    this.groups = new Groups(cast, report);
    this.descriptions = new Descriptions(cast, report, completion.publisher());
  }

  /**
   * The actor that a phrase means, made where the report has not named it yet; nothing for a phrase
   * that stands for nobody.
   *
   * @param title whether the phrase stands in a headline
   */
  @Nullable Figure figure(Phrase p, Profile profile, boolean title) {
    return switch (p.type) {
      case STATE -> state(Objects.requireNonNull(p.stateTerm()));
      case BODY -> body(profile.name == null ? p.text() : profile.name);
      case PERSON -> person(p, profile);
      case PEOPLE -> people(p, profile);
      case PLACE -> cast.keyed("place:" + profile.name, ActorKind.GROUP);
      default -> role(p, profile, title);
    };
  }

  Figure state(StateTerm term) {
    String key = term.region() ? term.name() : term.country().code();
    Figure figure = cast.keyed("state:" + key, ActorKind.STATE);
    figure.name = describer.stateName(term);
    figure.country = term.country();
    if (term.region()) {
      figure.sectors.addAll(term.sectors());
    }
    return figure;
  }

  Figure body(String name) {
    Figure alias = cast.known("alias:" + name);
    if (alias != null) {
      return alias;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    Figure body = cast.keyed("body:" + lower, ActorKind.ORGANIZATION);
    body.words.add(lower.substring(lower.lastIndexOf(' ') + 1)); // "the Council" takes it up
    return body;
  }

  Figure person(Phrase p, Profile profile) {
    Figure known = cast.person(p.name(), profile, p.gender);
    if (known == null) {
      Phrase full = cast.fullName(p);
      known = cast.fresh(ActorKind.PERSON);
      known.name = full != null && Names.words(p.name()).size() == 1 ? full.name() : p.name();
    } else if (known.name != null
        && Names.words(p.name()).size() > Names.words(known.name).size()) {
      known.name = p.name();
    }
    return known;
  }

  private Figure people(Phrase p, Profile profile) {
    boolean one = profile.kind == ActorKind.PERSON || p.quantified;
    if (one) {
      return cast.fresh(profile.kind);
    }
    return cast.keyed("people:" + profile.country, ActorKind.GROUP);
  }

  private @Nullable Figure role(Phrase p, Profile profile, boolean title) {
    RoleTerm role = Objects.requireNonNull(p.role());
    if (Groups.pointsBack(p)) {
      return group(p);
    }
    if (profile.kind == ActorKind.STATE) {
      return government(p, role, profile);
    }
    if (profile.kind == ActorKind.ORGANIZATION && profile.name != null) {
      return body(profile.name);
    }
    boolean office = role.title() && role.kind() == RoleKind.PERSON && !p.quantified;
    boolean back = p.definite || p.demonstrative || again(p, role) || office || title;
    if (back && !p.indefinite) {
      Set<ActorKind> kinds = Set.of(profile.kind);
      Figure known =
          p.ownerFigure() == null
              ? descriptions.takenUp(p, profile, kinds, completion.around(p))
              : null;
      if (known != null) {
        return known;
      }
    }
    return cast.fresh(profile.kind);
  }

  /** Whether a bare plural takes up an earlier one: "protesters … protesters". */
  private static boolean again(Phrase p, RoleTerm role) {
    return p.plural && !p.quantified && role.kind() != RoleKind.STATE && p.place == null;
  }

  private Figure group(Phrase p) {
    List<Figure> members = groups.members(p);
    for (Figure f : cast.figures()) {
      if (f.kind == ActorKind.GROUP && !members.isEmpty() && f.members.equals(members)) {
        return f;
      }
    }
    Figure figure = cast.fresh(ActorKind.GROUP);
    figure.members.addAll(members);
    figure.plural = true;
    return figure;
  }

  /** A government is its state. */
  private @Nullable Figure government(Phrase p, RoleTerm role, Profile profile) {
    StateTerm state = p.stateTerm();
    if (state != null) {
      return state(state);
    }
    Figure owner = p.ownerFigure();
    if (owner == null && p.of != null) {
      owner = p.of.figure;
    }
    if (owner != null && owner.kind != ActorKind.PERSON) {
      return owner;
    }
    boolean ofAState =
        role.words().endsWith("government")
            || role.words().endsWith("administration")
            || role.words().equals("authorities");
    if (ofAState) {
      completion.home(p, profile);
    }
    StateTerm known = profile.country == null ? null : describer.state(profile.country);
    if (known != null) {
      return state(known);
    }
    boolean governs = !profile.sectors.isEmpty();
    return governs ? cast.fresh(ActorKind.ORGANIZATION) : null;
  }
}
