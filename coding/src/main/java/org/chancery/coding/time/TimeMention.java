package org.chancery.coding.time;

import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.DateValue;

/**
 * A time expression in a sentence, in tokens, resolved.
 *
 * @param first first token
 * @param last last token, included
 * @param head the token that heads it in the tree
 * @param rule the entry that describes how it was read
 */
public record TimeMention(
    int sentence, int first, int last, int head, DateValue date, RuleId rule) {}
