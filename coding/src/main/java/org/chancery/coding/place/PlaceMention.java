package org.chancery.coding.place;

import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.Place;

/**
 * A place named in a sentence, in tokens.
 *
 * @param first first token
 * @param last last token, included
 * @param head the token that heads it in the tree
 * @param rule the entry that describes how it was read
 */
public record PlaceMention(int sentence, int first, int last, int head, Place place, RuleId rule) {}
