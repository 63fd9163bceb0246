/**
 * How fast: a profile of our own stages, and contests with CoreNLP's.
 *
 * <p><b>In:</b> reports. <b>Out:</b> printed tables. <b>Start at</b> {@link
 * org.chancery.evaluation.speed.SpeedBench}.
 *
 * <p><b>Traps.</b> Times of one thread are its processor time, so that another program on the
 * machine disturbs them little; collection of garbage is not in them, but in the wall time beside.
 * Ratios are taken within a round, in which all contenders run one after the other, and only ratios
 * are worth quoting.
 */
@NullMarked
package org.chancery.evaluation.speed;

import org.jspecify.annotations.NullMarked;
