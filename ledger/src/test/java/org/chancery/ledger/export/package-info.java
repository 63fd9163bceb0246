/** Exports of both databases, and of a record of our own writing. */
@NullMarked
package org.chancery.ledger.export;

import org.jspecify.annotations.NullMarked;
