package org.chancery.coding.attribution;

import java.util.BitSet;

/**
 * What the rules take for an attribution, in token indexes of the sentence of its cue. The models
 * weigh it with everything else.
 *
 * @param first first token of the cue
 * @param last last token, included
 * @param head the cue's own head
 * @param rule the lexicon entry that proposes it
 * @param take how the content was taken
 * @param outer whether the rules alone would let it stand by itself, outside of other contents
 * @param source the tokens of the source in this sentence
 * @param content the tokens of the content in this sentence
 */
public record Proposal(
    int first,
    int last,
    int head,
    String rule,
    String take,
    boolean outer,
    BitSet source,
    BitSet content) {

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
