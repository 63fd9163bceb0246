package org.chancery.coding.attribution;

import java.util.BitSet;

/**
 * An attribution as the models see it, in token indexes of the sentence of its cue.
 *
 * @param source its tokens; empty where nothing names a source
 * @param content its tokens in the cue's sentence
 */
public record Attribution(CueSpan cue, BitSet source, BitSet content) {}
