/**
 * Who did what to whom: events in PLOVER, with CAMEO beside it.
 *
 * <p><b>In:</b> a parsed report with actors, statements, times and places. <b>Out:</b> {@link
 * org.chancery.coding.event.Events}. <b>Start at</b> {@link org.chancery.coding.event.EventFinder}.
 */
@NullMarked
package org.chancery.coding.event;

import org.jspecify.annotations.NullMarked;
