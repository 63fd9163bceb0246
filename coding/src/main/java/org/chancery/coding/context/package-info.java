/**
 * About what: PLOVER's contexts of a passage, by weighted words.
 *
 * <p><b>In:</b> tokens, or spans of a parsed report. <b>Out:</b> contexts, in PLOVER's order.
 * <b>Start at</b> {@link org.chancery.coding.context.ContextFinder}; the words stand in {@code
 * contexts.lex}.
 *
 * <p><b>Traps.</b> A context is a property of a passage, not of a word: give a finder the whole
 * content or sentence, not a phrase of it.
 */
@NullMarked
package org.chancery.coding.context;

import org.jspecify.annotations.NullMarked;
