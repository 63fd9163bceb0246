package org.chancery.coding.lexicon;

/**
 * An example of an entry: a sentence, and what the entry must make of it.
 *
 * @param sentence one sentence, or several
 * @param expected the coding, in the short notation of its file's subject
 * @param counter whether the entry must <em>not</em> code it so
 * @param line in the entry's file, from 1
 */
public record Example(String sentence, String expected, boolean counter, int line) {}
