package org.chancery.coding.actor;

import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.place.Places;
import org.chancery.language.Sentence;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * People and bodies without a country of their own are of the place where their clause says that
 * they were: "police arrested two students in Karachi". So do coders of event data by hand, and
 * ICEWS; those who travel, officials and persons with a name, are left out.
 */
final class ClausePlace {
  private final Places places;

  ClausePlace(Places places) {
    this.places = places;
  }

  void complete(Phrase p, Profile profile) {
    RoleTerm role = p.role();
    if (p.type != Type.ROLE || role == null || !resident(p, role, profile)) {
      return;
    }
    PlaceMention place = of(p);
    if (place != null) {
      profile.country(
          place.place().country(),
          new Because(Rules.CLAUSE_PLACE, place.sentence(), place.first(), place.last()));
    }
  }

  private static boolean resident(Phrase p, RoleTerm role, Profile profile) {
    boolean official = role.role() != null && role.role() != OfficeRole.OTHER || role.title();
    boolean person = role.kind() == RoleKind.PERSON;
    return !official
        && !(person && profile.sectors.contains(Sector.GOV))
        && role.kind() != RoleKind.MEANS
        && role.kind() != RoleKind.STATE
        && !role.relative()
        && !Home.abroad(role)
        && !p.named()
        && !p.sentence.token(p.core).isProperNoun()
        && !profile.sectors.isEmpty()
        && !profile.sectors.contains(Sector.JRN)
        && p.same == null
        && p.possessor == null
        && p.pronoun < 0
        && p.of == null;
  }

  /** The place that hangs on the verb of the phrase's clause. */
  private @Nullable PlaceMention of(Phrase p) {
    Sentence s = p.sentence;
    int verb = s.token(p.head).head();
    while (verb >= 0 && !s.token(verb).isVerb()) {
      verb = s.token(verb).head();
    }
    return verb < 0
        ? null
        : places.of(s, verb).filter(m -> m.place().country() != null).orElse(null);
  }
}
