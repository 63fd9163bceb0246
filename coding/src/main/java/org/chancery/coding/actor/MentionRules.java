package org.chancery.coding.actor;

import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.MentionKind;

/** Which kind of mention a phrase is, and by which entry. */
final class MentionRules {
  private MentionRules() {}

  static MentionKind kind(Phrase p) {
    boolean name = p.isActor() && p.type != Type.ROLE && p.type != Type.PEOPLE || p.named();
    return name ? MentionKind.NAME : MentionKind.DESCRIPTION;
  }

  static RuleId rule(Phrase p) {
    if (p.type == Type.PERSON) {
      return Names.words(p.name()).size() > 1 ? Rules.NAME : Rules.NAME_PART;
    }
    if (p.type == Type.PLACE) {
      return Rules.TOWN;
    }
    return p.match != null ? p.match.term().rule() : Rules.NAMED_BODY;
  }
}
