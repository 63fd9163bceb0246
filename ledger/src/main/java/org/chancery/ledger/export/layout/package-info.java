/**
 * Events in the columns of data sets that scholars know: GDELT 2.0, ICEWS, POLECAT, and PLOVER's
 * JSON.
 *
 * <p><b>In:</b> a record. <b>Out:</b> lines of text. <b>Start at</b> {@link
 * org.chancery.ledger.export.layout.Layout}; {@code Act} is what a line of GDELT or ICEWS is about.
 *
 * <p><b>Traps.</b> A column that the record does not know, or that another data set's dictionaries
 * would be needed for, is empty ({@code Field.unknown}); {@code docs/exports.md} says why for every
 * column, and a test holds the two together. The layouts have no column for an event's status, so
 * who asks for more than what happened cannot tell it from what did not.
 */
@NullMarked
package org.chancery.ledger.export.layout;

import org.jspecify.annotations.NullMarked;
