package org.chancery.coding.actor;

import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.actor.Term.StateUse;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.MentionKind;

/** States and organizations that a phrase names in passing, and those whose weapons it names. */
final class Qualifiers {
  private final Cast cast;
  private final Identity identity;

  Qualifiers(Cast cast, Identity identity) {
    this.cast = cast;
    this.identity = identity;
  }

  /** A state or organization that only qualifies what the phrase is about. */
  void passing(Phrase p) {
    BodyTerm body = p.bodyTerm();
    if (body != null) {
      Figure figure = body(body, p);
      cast.see(figure, Cast.seen(p, MentionKind.NAME, true, body.rule()));
    } else if (p.core > p.first) {
      for (StateTerm s : p.states) {
        if (s.use() != StateUse.SEAT) {
          cast.see(identity.state(s), Cast.seen(p, MentionKind.NAME, true, Rules.QUALIFIER));
        }
      }
    }
  }

  /** Weapons act for the state or body that has them. */
  void means(Phrase p) {
    StateTerm state = p.stateTerm();
    BodyTerm body = p.bodyTerm();
    Figure owner = state != null ? identity.state(state) : p.ownerFigure();
    if (owner == null && body != null) {
      owner = body(body, p);
    }
    if (owner == null && p.of != null) {
      owner = p.of.figure;
    }
    if (owner != null) {
      p.figure = owner;
      RuleId rule = p.role() == null ? Rules.DESCRIPTION : p.role().rule();
      cast.see(owner, Cast.seen(p, MentionKind.DESCRIPTION, false, rule));
    }
  }

  private Figure body(BodyTerm body, Phrase p) {
    Profile profile = new Profile();
    profile.name = body.name();
    profile.country = body.country();
    profile.sectors.addAll(body.sectors());
    Figure figure = identity.body(body.name());
    cast.learn(figure, profile, p);
    return figure;
  }
}
