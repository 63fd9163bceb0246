/**
 * Looks at a lexicon before it is used: whether its entries are in order, and whether the method
 * makes of their examples what they say. The build does so with the product's own, {@code chancery
 * lexicon check} with a user's.
 *
 * <p><b>In:</b> a lexicon, for examples also the language analysis. <b>Out:</b> errors, one line
 * each: {@code file:line: found X, expected Y}. <b>Start at</b> {@link
 * org.chancery.coding.check.LexiconCheck} and {@link org.chancery.coding.check.Examples}; how the
 * examples of a subject are written is told by its {@link org.chancery.coding.check.Notation}.
 *
 * <p><b>Traps.</b> Each stage knows its own entries ({@code FrameCheck}, {@code CueCheck}, …): what
 * a key may say is checked there, so that it changes with what is read.
 */
@NullMarked
package org.chancery.coding.check;

import org.jspecify.annotations.NullMarked;
