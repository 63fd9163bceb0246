package org.chancery.analysis.register;

import java.time.LocalDate;

/**
 * A time over which reports state an office as held, and none in between says otherwise.
 *
 * @param from date of the first of them: held from at least then
 * @param to date of the last of them: to at least then
 */
public record Spell(LocalDate from, LocalDate to) {}
