package org.chancery.coding.statement;

/**
 * What the models marked for a draft, before the record's conventions were applied: the source with
 * all that describes it, the content with "that" and the addressee.
 */
record Marks(Extent source, Extent content) {}
