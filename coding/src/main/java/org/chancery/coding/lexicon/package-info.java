/**
 * The written rules: small reviewed text files whose every entry carries an example.
 *
 * <p><b>In:</b> {@code *.lex} files, ours and a user's. <b>Out:</b> {@link
 * org.chancery.coding.lexicon.Entry entries} with their place (file and line), and {@link
 * org.chancery.coding.lexicon.Reason reasons}, by which a stage says which entry made it decide;
 * {@link org.chancery.coding.lexicon.DerivedNouns nouns} that the build derived for entries that
 * name groups of nouns. <b>Start at</b> {@link org.chancery.coding.lexicon.Lexicon}; the form of
 * the files is described at {@link org.chancery.coding.lexicon.LexiconReader}.
 *
 * <p><b>Traps.</b> A rule that lives in code has an entry too, in {@code rules.lex}, so that {@code
 * explain} can show it: no decision without an entry.
 */
@NullMarked
package org.chancery.coding.lexicon;

import org.jspecify.annotations.NullMarked;
