package org.chancery.coding.statement;

/**
 * What a cue's content is, before quotations and nesting are settled.
 *
 * @param extent as far as it may reach
 * @param core as far as the tree alone carries it
 * @param take how the cue took it
 * @param cueLast last token of the cue, with a preposition that belongs to it
 */
record Content(Extent extent, Extent core, Take take, int cueLast) {}
