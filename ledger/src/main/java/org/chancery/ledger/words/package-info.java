/**
 * What a word is to the ledger's full text, on every database.
 *
 * <p>In: a text. Out: its words, folded, with their offsets ({@link
 * org.chancery.ledger.words.Words}). What is kept and what is asked go through the same, so the
 * databases are only given plain words to find, and find the same.
 */
@NullMarked
package org.chancery.ledger.words;

import org.jspecify.annotations.NullMarked;
