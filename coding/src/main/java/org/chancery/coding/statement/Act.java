package org.chancery.coding.statement;

import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;

/**
 * A speech act, and what made it that.
 *
 * @param evidence the words that mean it
 */
record Act(SpeechAct act, RuleId rule, Span evidence, int sentence) {}
