/**
 * A ledger's database: where it is, how it is opened, its tables, and what its errors mean to a
 * person.
 *
 * <p>In: a file or the address of a server. Out: {@link org.chancery.ledger.store.Ledger}, the
 * handle that all other packages of the ledger work with. Start there.
 *
 * <p>The tables stand in {@code migration/}, in SQL that both databases read, save for full text.
 * Traps: SQLite checks foreign keys only where a connection asks for it, as {@link
 * org.chancery.ledger.store.Ledger} does; and it has no dates, so they are text in both.
 */
@NullMarked
package org.chancery.ledger.store;

import org.jspecify.annotations.NullMarked;
