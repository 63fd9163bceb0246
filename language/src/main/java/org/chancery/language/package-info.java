/**
 * From a report to its parsed form: paragraphs, sentences, tokens, names, dependencies, in light
 * types of our own.
 *
 * <p><b>In:</b> {@link org.chancery.record.Report}. <b>Out:</b> {@link
 * org.chancery.language.ParsedReport}. <b>Start at</b> {@link
 * org.chancery.language.LanguageAnalyzer}; its implementation on Stanford CoreNLP is in {@code
 * language.corenlp}, the only package that knows that library.
 *
 * <p><b>Traps.</b> Offsets are UTF-16 units of the report's text, everywhere. Tags are Penn
 * Treebank's, relations Universal Dependencies 2's basic ones ({@code nsubj:pass}, {@code
 * nmod:poss}, {@code acl:relcl}); hyphenated words are several tokens ("US", "-", "led").
 */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
