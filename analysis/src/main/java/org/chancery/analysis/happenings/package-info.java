/**
 * Happenings: one event or engagement behind many reports.
 *
 * <p><b>In:</b> {@link org.chancery.analysis.happenings.Sighting}s, one for each engagement or
 * event of each record ({@link org.chancery.analysis.happenings.Sightings} makes them). <b>Out:</b>
 * {@link org.chancery.analysis.happenings.Happening}s: what, who, when, where, by how many reports
 * and sources, and where these contradict each other. <b>Start at</b> {@link
 * org.chancery.analysis.happenings.Happenings#of}.
 *
 * <p><b>The rule</b> ({@code Fit}). A sighting is put to a happening if all of these hold for it
 * and the happening's anchor, which is its most exact sighting:
 *
 * <ol>
 *   <li>They are of one kind: events of one type; engagements in person (meeting, talks, visit,
 *       multilateral, ceremony); calls; correspondence.
 *   <li>Their parties fit, side by side: all of the side that has fewer are on the other's. Two
 *       parties are the same if they are of one country and do not have two names; without a
 *       country, by name. An unknown side fits any, but at least one party must be the same, of an
 *       engagement two, where both know two.
 *   <li>Their days are no more than {@value org.chancery.analysis.happenings.Days#TOLERANCE} apart,
 *       for time zones. A day that is not stated is that of the report and the three before it, or
 *       of what is planned, the two weeks after it.
 *   <li>Their places do not differ (another country, or more than fifty kilometres or another name
 *       in the same), unless two persons are named in both: they were somewhere on that day, and
 *       the reports contradict each other. Calls have no place.
 *   <li>They are not two engagements of one report: the coder has told them apart.
 * </ol>
 *
 * <p>If several happenings fit, the one with more in common is taken. The most exact sightings are
 * gone through first, so that what is vague joins what is exact, and a happening does not grow from
 * day to day.
 *
 * <p><b>Traps.</b> The result does not depend on the order of the sightings, but another sighting
 * may change to which happening a vague one is put. Numbers of reports count a group of duplicates
 * once; sources are those of the first of each group. Memory grows with sightings; time too,
 * because only sightings of one kind, two parties and nearly one day are compared ({@code Blocks}).
 */
@NullMarked
package org.chancery.analysis.happenings;

import org.jspecify.annotations.NullMarked;
