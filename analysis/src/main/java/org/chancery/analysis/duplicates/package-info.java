/**
 * Near-duplicate reports: wire copies, updates, cut and edited versions of one text.
 *
 * <p><b>In:</b> texts (headline included) with id and day of publication. <b>Out:</b> a {@link
 * org.chancery.analysis.duplicates.Sketch} of each, {@link org.chancery.analysis.duplicates.Copy
 * copies}, and {@link org.chancery.analysis.duplicates.DuplicateGroups groups} under the report
 * published first. <b>Start at</b> {@link org.chancery.analysis.duplicates.NearDuplicates} with
 * many reports at hand, or with a database at {@link
 * org.chancery.analysis.duplicates.Sketch#bands()}: texts that share a band are candidates, {@link
 * org.chancery.analysis.duplicates.Likeness} decides.
 *
 * <p><b>What counts as a copy</b> ({@link org.chancery.analysis.duplicates.Likeness#copy}): half of
 * the shorter text's shingles are in the other, the shorter has at least a quarter of the longer's
 * length, and they were published within days of each other; or they are the same to four fifths,
 * at any time. Never, unless they are the same word for word, where each repeats names that the
 * other does not have: two calls told by one formula.
 *
 * <p><b>Traps.</b> Sketches made with other {@link
 * org.chancery.analysis.duplicates.StandingSentences} can be compared, but those sentences then
 * count on one side: make them again now and then. In an index, a band that thousands of reports
 * share is a formula or a story that all print: compare with its first report and the last few
 * before the new one, as {@code Candidates} does. A copy of a copy need not be a copy: ask {@link
 * org.chancery.analysis.duplicates.DuplicateGroups}, not the pairs.
 */
@NullMarked
package org.chancery.analysis.duplicates;

import org.jspecify.annotations.NullMarked;
