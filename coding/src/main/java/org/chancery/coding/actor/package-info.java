/**
 * Who appears in a report: mentions, coreference, offices, countries and sectors.
 *
 * <p><b>In:</b> a parsed report. <b>Out:</b> {@link org.chancery.coding.actor.Actors}. <b>Start
 * at</b> {@link org.chancery.coding.actor.ActorFinder}. The steps: the {@code Gazetteer} finds the
 * lexicon's phrases; the {@code Chunker} cuts plain noun phrases; the {@code PhraseReader} says
 * what each names; the {@code PhraseLinker} ties possessors, complements and appositions, with
 * {@code SharedModifiers} for lists; {@code Towns} marks what a place qualifies; the {@code
 * Describer} turns that into kind, country, sectors and offices; {@code Casting} goes through the
 * report and settles which actor each phrase means; {@code Assembly} writes it down.
 *
 * <p><b>Traps.</b> Later stages ask for the actor of a token by {@link
 * org.chancery.coding.actor.Actors#of}; a group such as "the two sides" is an actor of its own
 * whose members {@link org.chancery.coding.actor.Actors#members} tells. States that are only a
 * place or a qualifier ("the Ukraine crisis") have mentions too, marked as passing: {@link
 * org.chancery.coding.actor.Actors#kept} leaves their actors out of a record that does not need
 * them. Noun phrases go by tags and names, the tree only ties them: a parser that puts a title and
 * its name on different branches does no harm here. Role words that WordNet alone leads to ({@code
 * Term.RoleTerm#derived}) are read more strictly than those of {@code roles.lex}, see {@code
 * Likeness}.
 */
@NullMarked
package org.chancery.coding.actor;

import org.jspecify.annotations.NullMarked;
