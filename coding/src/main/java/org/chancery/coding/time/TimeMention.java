package org.chancery.coding.time;

import org.chancery.record.DateValue;

/**
 * A time expression in a sentence, in tokens, resolved.
 *
 * @param first first token
 * @param last last token, included
 */
public record TimeMention(int sentence, int first, int last, DateValue date) {}
