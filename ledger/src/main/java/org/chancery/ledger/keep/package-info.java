/**
 * Records into the ledger, so that nothing acknowledged is lost and nothing is there twice.
 *
 * <p>In: a record, made ready by any thread ({@link org.chancery.ledger.keep.Prepared}). Out: its
 * rows, written by the one {@link org.chancery.ledger.keep.Keeper} in transactions of many records.
 * Start with the keeper.
 *
 * <p>The record itself is kept whole, as a compressed document; the rows are what can be asked of
 * it. Rows of a report are replaced when another coder reads it, documents are all kept.
 */
@NullMarked
package org.chancery.ledger.keep;

import org.jspecify.annotations.NullMarked;
