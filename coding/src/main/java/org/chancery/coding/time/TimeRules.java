package org.chancery.coding.time;

import org.chancery.coding.lexicon.RuleId;

/** The entries of {@code rules.lex} that describe this package's grammar. */
final class TimeRules {
  static final RuleId DATE = new RuleId("time.date");
  static final RuleId YEARLESS = new RuleId("time.yearless");
  static final RuleId MONTH = new RuleId("time.month");
  static final RuleId YEAR = new RuleId("time.year");
  static final RuleId WEEKDAY = new RuleId("time.weekday");
  static final RuleId TODAY = new RuleId("time.today");
  static final RuleId FOCUS = new RuleId("time.same-day");
  static final RuleId PERIOD = new RuleId("time.period");
  static final RuleId AGO = new RuleId("time.ago");
  static final RuleId REACH = new RuleId("time.reach");
  static final RuleId AHEAD = new RuleId("time.ahead");
  static final RuleId RANGE = new RuleId("time.range");
  static final RuleId PART = new RuleId("time.part");

  private TimeRules() {}
}
