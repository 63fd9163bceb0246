/**
 * What a ledger needs from time to time: to be looked through, mended, copied, tidied, moved from
 * one database to the other.
 *
 * <p>In: a ledger. Out: what is wrong with it ({@link org.chancery.ledger.upkeep.LedgerCheck}), or
 * the same ledger elsewhere ({@link org.chancery.ledger.upkeep.Move}, {@link
 * org.chancery.ledger.upkeep.Tidying}).
 */
@NullMarked
package org.chancery.ledger.upkeep;

import org.jspecify.annotations.NullMarked;
