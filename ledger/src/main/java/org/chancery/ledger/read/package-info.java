/**
 * Records out of the ledger, as they went in.
 *
 * <p>In: a ledger. Out: its records in the order in which their reports were first kept ({@link
 * org.chancery.ledger.read.KeptRecords}).
 */
@NullMarked
package org.chancery.ledger.read;

import org.jspecify.annotations.NullMarked;
