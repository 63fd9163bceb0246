/**
 * Questions to a ledger that are no full-text search: what somebody did and said, what passed
 * between two countries, who met when, how many events there were by day, what happened by many
 * reports.
 *
 * <p><b>In:</b> a ledger, codes and names. <b>Out:</b> small records, in orders that depend on
 * nothing but what the ledger holds. <b>Start at</b> {@link org.chancery.ledger.query.Timelines},
 * {@link org.chancery.ledger.query.Dyads}, {@link org.chancery.ledger.query.Engagements}, {@link
 * org.chancery.ledger.query.Counts} and {@link org.chancery.ledger.query.KeptHappenings}; who is
 * meant by a name is found by {@link org.chancery.ledger.query.Actors}.
 *
 * <p><b>Traps.</b> Near-duplicates of a report ({@code report.head}) are left out, save where the
 * number of reports is told. The day of what has no date is that of its report, and that of a month
 * is its first: {@code day} puts in order, {@code date} is what the report says.
 */
@NullMarked
package org.chancery.ledger.query;

import org.jspecify.annotations.NullMarked;
