/** Ledgers for tests, of both databases. */
@NullMarked
package org.chancery.ledger;

import org.jspecify.annotations.NullMarked;
