/**
 * Meetings, calls, visits and talks as things of their own, merged from all that a report says of
 * them.
 *
 * <p><b>In:</b> all earlier stages. <b>Out:</b> {@link org.chancery.coding.engagement.Engagements}.
 * <b>Start at</b> {@link org.chancery.coding.engagement.EngagementFinder}.
 */
@NullMarked
package org.chancery.coding.engagement;

import org.jspecify.annotations.NullMarked;
