/**
 * Meetings, calls, visits and talks as things of their own, merged from all that a report says of
 * them.
 *
 * <p><b>In:</b> all earlier stages. <b>Out:</b> {@link org.chancery.coding.engagement.Engagements}.
 * <b>Start at</b> {@link org.chancery.coding.engagement.EngagementFinder}, then {@code
 * SightingReader} (every mention), {@code Merger} (which of them are one), {@code SaidThere} (the
 * statements made there).
 *
 * <p><b>Traps.</b> Events own most triggers: an entry of {@code frames.lex} with a key {@code
 * engagement} makes its events mentions of one. Words inside other events ("denied that they had
 * met") are read by their grammar, by the entries {@code engagement.*} of {@code rules.lex}. An
 * engagement without a status is one that is both told and denied.
 */
@NullMarked
package org.chancery.coding.engagement;

import org.jspecify.annotations.NullMarked;
