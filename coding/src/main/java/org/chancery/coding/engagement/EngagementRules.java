package org.chancery.coding.engagement;

import org.chancery.coding.lexicon.RuleId;

/** The entries of {@code rules.lex} that describe this package. */
final class EngagementRules {
  static final RuleId PARTICIPANTS = new RuleId("engagement.participants");
  static final RuleId OCCASION = new RuleId("engagement.occasion");
  static final RuleId TOPIC = new RuleId("engagement.topic");
  static final RuleId PROPOSED = new RuleId("engagement.proposed");
  static final RuleId STATUS = new RuleId("engagement.status");
  static final RuleId SAID_THERE = new RuleId("engagement.said-there");
  static final RuleId MERGED = new RuleId("engagement.merged");
  static final RuleId OTHER = new RuleId("engagement.other");
  static final RuleId ELSEWHERE = new RuleId("engagement.elsewhere");

  static final RuleId ON_VISIT = new RuleId("engagement.on-visit");
  static final RuleId COUNCIL = new RuleId("engagement.council");
  static final RuleId MOTION = new RuleId("engagement.motion");
  static final RuleId FACE = new RuleId("engagement.face-to-face");
  static final RuleId TOLD_OF = new RuleId("engagement.told-of");
  static final RuleId JOINING = new RuleId("engagement.joining");
  static final RuleId HAPPENING = new RuleId("engagement.happening");
  static final RuleId APART = new RuleId("engagement.apart");
  static final RuleId ATTENDANCE = new RuleId("engagement.attendance");
  static final RuleId INCLUDED = new RuleId("engagement.included");
  static final RuleId BYSTANDER = new RuleId("engagement.bystander");
  static final RuleId ASSEMBLY = new RuleId("engagement.assembly");
  static final RuleId SESSION = new RuleId("engagement.session");
  static final RuleId CANCELLED = new RuleId("engagement.cancelled");
  static final RuleId DENIED = new RuleId("engagement.denied");
  static final RuleId INVITATION = new RuleId("engagement.invitation");

  private EngagementRules() {}
}
