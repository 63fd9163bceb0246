/**
 * Who did what to whom: events in PLOVER, with CAMEO beside it, and the contexts of passages.
 *
 * <p><b>In:</b> a parsed report with actors, statements, times and places. <b>Out:</b> {@link
 * org.chancery.coding.event.Events}. <b>Start at</b> {@link org.chancery.coding.event.EventFinder}:
 * in each sentence {@code FrameMatcher} finds the frames of {@code frames.lex}, {@code
 * SentenceReader} reads what modality and the predicates above make of each ({@code Shift}, the
 * table of {@code rules.lex}), {@code RoleFiller} and {@code Recipients} find who plays the parts,
 * {@code Selection} and {@code Told} keep one event for each occurrence, {@code EventBuilder} gives
 * it its form. {@code Fillers} says who stands in a role, {@code Parties} whom a phrase stands for,
 * {@code Theatre} where it is done, {@code Earlier} whose deed an answer means, {@code Nearby} who
 * stands next.
 *
 * <p><b>Traps.</b> A frame's weight is what its conditions narrow; among equals the file's order
 * decides, so a special frame stands before a general one. An event noun under a light verb is one
 * predicate with it ({@code Predicate.host}): tense, negation and subject are the verb's. What a
 * shift replaces is absorbed and no event of its own; the rest of a content (past deeds in relative
 * clauses) stays. The parser errs, so roles have fallbacks by position, tried only where grammar
 * gives nobody.
 */
@NullMarked
package org.chancery.coding.event;

import org.jspecify.annotations.NullMarked;
