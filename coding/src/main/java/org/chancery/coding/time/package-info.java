/**
 * When: time expressions resolved to dates.
 *
 * <p><b>In:</b> a parsed report. <b>Out:</b> {@link org.chancery.coding.time.Times}. <b>Start
 * at</b> {@link org.chancery.coding.time.TimeFinder}.
 */
@NullMarked
package org.chancery.coding.time;

import org.jspecify.annotations.NullMarked;
