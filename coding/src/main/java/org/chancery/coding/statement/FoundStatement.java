package org.chancery.coding.statement;

import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.Statement;

/**
 * A statement with its place in the parse.
 *
 * @param sentence index of the sentence of the cue, or of the content where there is no cue
 * @param cueHead the token that heads the cue, -1 where there is no cue
 * @param rule the entry that found it
 */
public record FoundStatement(Statement statement, int sentence, int cueHead, RuleId rule) {}
