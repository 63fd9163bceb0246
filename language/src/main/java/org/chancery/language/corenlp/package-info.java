/**
 * Language analysis by Stanford CoreNLP: tokenizer, sentence splitter, tagger and lemmatizer,
 * called directly rather than through the annotation pipeline; the parser ({@code
 * language.dependency}) and the finder of names ({@code language.names}) are our own, over
 * CoreNLP's weights.
 *
 * <p><b>In:</b> reports. <b>Out:</b> our own parsed types; nothing of CoreNLP leaves this package.
 * <b>Start at</b> {@link org.chancery.language.corenlp.CoreNlpAnalyzer}.
 *
 * <p><b>Traps.</b> Each paragraph is analysed by itself, so that a heading never runs into the text
 * below it. Fine-grained names, numbers and SUTime are not loaded: they cost seconds of start-up.
 */
@NullMarked
package org.chancery.language.corenlp;

import org.jspecify.annotations.NullMarked;
