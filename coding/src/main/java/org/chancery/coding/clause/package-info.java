/**
 * Clauses: who does what to whom in the grammar of one sentence, before any meaning.
 *
 * <p><b>In:</b> a {@link org.chancery.language.Sentence}. <b>Out:</b> for any predicate, verb or
 * noun, its {@link org.chancery.coding.clause.Clause}: deep subjects and objects, obliques by
 * preposition, voice, negation, {@link org.chancery.coding.clause.Tense}, modality. <b>Start at</b>
 * {@link org.chancery.coding.clause.Clause}.
 *
 * <p><b>Traps.</b> The tree holds basic dependencies; what enhanced ones would add (shared subjects
 * of coordinated verbs, controlled infinitives, relative pronouns, passives) is worked out here, on
 * demand. All arguments and results are token indexes in the sentence.
 */
@NullMarked
package org.chancery.coding.clause;

import org.jspecify.annotations.NullMarked;
