/**
 * Dependency parsing: a greedy arc-standard transition system whose moves a small neural network
 * chooses (Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP
 * 2014), evaluated by our own code over the weights that Stanford CoreNLP publishes.
 *
 * <p><b>In:</b> words and tags of a sentence. <b>Out:</b> heads and relations. <b>Start at</b>
 * {@link org.chancery.language.dependency.TransitionParser}. The weights come from {@link
 * org.chancery.language.dependency.ParserModel}, a compact binary that the build converts from
 * CoreNLP's text model by {@link org.chancery.language.dependency.ParserModelConverter}.
 *
 * <p><b>Traps.</b> The trees must be CoreNLP's own; a test compares them. Sums are taken in another
 * order than CoreNLP takes them, in single precision, so two moves whose scores agree to the sixth
 * digit may change places.
 */
@NullMarked
package org.chancery.language.dependency;

import org.jspecify.annotations.NullMarked;
