/**
 * Series: how many events from whom to whom, day by day, week by week or month by month.
 *
 * <p><b>In:</b> single events ({@link org.chancery.analysis.series.SeriesEvent}), or what a
 * database has summed already ({@link org.chancery.analysis.series.Sum}); both may be mixed.
 * <b>Out:</b> {@link org.chancery.analysis.series.SeriesRow}s: one for each dyad and each period of
 * the range, also where there is nothing. <b>Start at</b> {@link
 * org.chancery.analysis.series.Series}; {@link org.chancery.analysis.series.SeriesCsv} writes CSV.
 *
 * <p><b>Counting happenings instead of reports.</b> An event that is one of n sightings of a
 * happening gets the weight 1/n: then the sightings of a happening count one together, and the
 * score is the mean of theirs. Sightings on different days share the one among those days.
 *
 * <p><b>Traps.</b> A period at the edge of the range has only those of its days that are in it.
 * Where there is no event the mean score is left empty, not 0: 0 is a score. Without direction, a
 * dyad is written in the order of the alphabet.
 */
@NullMarked
package org.chancery.analysis.series;

import org.jspecify.annotations.NullMarked;
