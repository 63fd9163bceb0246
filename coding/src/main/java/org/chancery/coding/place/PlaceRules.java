package org.chancery.coding.place;

import org.chancery.coding.lexicon.RuleId;

/** The entries of {@code rules.lex} that describe this package. */
final class PlaceRules {
  static final RuleId NAMED = new RuleId("place.named");
  static final RuleId NESTED = new RuleId("place.nested");
  static final RuleId VENUE = new RuleId("place.venue");
  static final RuleId UNKNOWN = new RuleId("place.unknown");
  static final RuleId HERE = new RuleId("place.here");

  private PlaceRules() {}
}
