/**
 * Ledgers of any size to measure with, made from Chancery's own sample sentences.
 *
 * <p>In: coded pieces (the examples of the lexicon, one record each) and a seed. Out: records that
 * are several pieces one after the other, of another day, source and of other countries ({@link
 * org.chancery.evaluation.patchwork.Patchwork}). Same pieces and same seed, same records.
 *
 * <p>Trap: what is measured on them is speed. They say nothing about the world, nor about how well
 * anything is coded.
 */
@NullMarked
package org.chancery.evaluation.patchwork;

import org.jspecify.annotations.NullMarked;
