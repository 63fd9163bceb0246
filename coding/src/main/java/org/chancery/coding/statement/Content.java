package org.chancery.coding.statement;

/**
 * What a cue's content is, before quotations and nesting are settled.
 *
 * @param take how the cue took it
 * @param cueLast last token of the cue, with a preposition that belongs to it
 */
record Content(Extent extent, Take take, int cueLast) {}
