package org.chancery.ledger.search;

/**
 * Something asked of a statement or report beside its words.
 *
 * @param said as a person would say it: "speaker Wang Yi"
 * @param query as words of {@code words.Facet}
 */
public record Condition(String said, Query query) {}
