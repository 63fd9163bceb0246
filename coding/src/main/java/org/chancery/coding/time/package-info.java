/**
 * When: time expressions resolved to dates.
 *
 * <p><b>In:</b> a parsed report. <b>Out:</b> {@link org.chancery.coding.time.Times}; later stages
 * ask {@link org.chancery.coding.time.Times#of} for the time of a predicate. <b>Start at</b> {@link
 * org.chancery.coding.time.TimeFinder}, then {@code TimeGrammar} (what is read), {@code Directions}
 * (past or to come) and {@code Expression} (how it is resolved).
 *
 * <p><b>Traps.</b> Nothing is guessed: without the report's day only full dates, months with years
 * and years are resolved; decades, fiscal and lunar dates never are, and of a season only the year.
 * Where tense and nearness disagree by a year, or the story may be of another year, no year is
 * given or the near one. An interval ({@code end}) means that something lasted so long; a day that
 * is only known to lie in some week or month is given as less precise, {@code 2025-02}.
 */
@NullMarked
package org.chancery.coding.time;

import org.jspecify.annotations.NullMarked;
