/**
 * Who appears in a report: mentions, coreference, offices, countries and sectors.
 *
 * <p><b>In:</b> a parsed report. <b>Out:</b> {@link org.chancery.coding.actor.Actors}. <b>Start
 * at</b> {@link org.chancery.coding.actor.ActorFinder}.
 *
 * <p><b>Traps.</b> Later stages ask for the actor of a token by {@link
 * org.chancery.coding.actor.Actors#of}; a group such as "the two sides" is an actor of its own
 * whose members {@link org.chancery.coding.actor.Actors#members} tells.
 */
@NullMarked
package org.chancery.coding.actor;

import org.jspecify.annotations.NullMarked;
