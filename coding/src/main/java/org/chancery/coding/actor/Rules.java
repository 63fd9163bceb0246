package org.chancery.coding.actor;

import org.chancery.coding.lexicon.RuleId;

/** The rules of this stage that live in code; {@code rules.lex} describes each. */
final class Rules {
  static final RuleId NAME = new RuleId("actor.name");
  static final RuleId NAME_PART = new RuleId("actor.name-part");
  static final RuleId NAMED_BODY = new RuleId("actor.named-body");
  static final RuleId APPOSITION = new RuleId("actor.apposition");
  static final RuleId DESCRIPTION = new RuleId("actor.description");
  static final RuleId ACRONYM = new RuleId("actor.acronym");
  static final RuleId PRONOUN_PERSON = new RuleId("actor.pronoun-person");
  static final RuleId PRONOUN_BODY = new RuleId("actor.pronoun-body");
  static final RuleId PRONOUN_PLURAL = new RuleId("actor.pronoun-plural");
  static final RuleId GROUP = new RuleId("actor.group");
  static final RuleId COORDINATION = new RuleId("actor.coordination");
  static final RuleId QUALIFIER = new RuleId("actor.qualifier");
  static final RuleId POSSESSOR = new RuleId("actor.possessor");
  static final RuleId COMPLEMENT = new RuleId("actor.complement");
  static final RuleId PLACE = new RuleId("actor.place");
  static final RuleId TOWN = new RuleId("actor.town");
  static final RuleId SHARED = new RuleId("actor.shared");
  static final RuleId SENTENCE_STATE = new RuleId("actor.sentence-state");
  static final RuleId CLAUSE_PLACE = new RuleId("actor.clause-place");
  static final RuleId PLACE_OF_TITLE = new RuleId("actor.place-of-title");
  static final RuleId PARAGRAPH_STATE = new RuleId("actor.paragraph-state");
  static final RuleId HOME = new RuleId("actor.home");
  static final RuleId FORMER = new RuleId("actor.former");
  static final RuleId OFFICE = new RuleId("actor.office");
  static final RuleId STATE_GOVERNMENT = new RuleId("actor.state-government");

  private Rules() {}
}
