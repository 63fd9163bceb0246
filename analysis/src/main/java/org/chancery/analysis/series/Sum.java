package org.chancery.analysis.series;

import java.time.LocalDate;
import org.chancery.record.Quad;

/**
 * Events of one dyad, day (or period) and quad class, summed.
 *
 * @param day any day of the period; the first one, where a database has summed by period
 * @param count how many, or the sum of their weights
 * @param score the sum of their scores, each times its weight
 */
public record Sum(LocalDate day, Dyad dyad, Quad quad, double count, double score) {}
