/** Questions to ledgers of a few reports, on both databases. */
@org.jspecify.annotations.NullMarked
package org.chancery.ledger.query;
