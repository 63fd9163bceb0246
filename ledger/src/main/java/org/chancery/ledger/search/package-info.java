/**
 * Full text search over a ledger's statements and reports.
 *
 * <p>In: a {@link org.chancery.ledger.search.Question} (words as a person types them, conditions,
 * days). Out: {@link org.chancery.ledger.search.Found}, hits with what was asked for marked. Start
 * at {@link org.chancery.ledger.search.Search}.
 *
 * <p>Steps: {@code QueryParser} reads the words, {@code Conditions} makes words of the index of
 * what else is asked, {@code Matches} puts both into the database's own language; {@code Index}
 * asks it for ids; {@code Newest} and {@code Ranking} put them in order; {@code Details} reads what
 * is shown.
 *
 * <p>Traps: what {@code words.Facet} says of a statement is written when it is kept, so a condition
 * here needs its word there. Order and rank are made here, not by the databases, so that both
 * answer alike.
 */
@NullMarked
package org.chancery.ledger.search;

import org.jspecify.annotations.NullMarked;
