package org.chancery.ledger.words;

/**
 * A word of a text.
 *
 * @param start first UTF-16 unit in the text
 * @param end one past the last
 * @param folded the word in small letters without accents: what is compared
 */
public record Word(int start, int end, String folded) {}
