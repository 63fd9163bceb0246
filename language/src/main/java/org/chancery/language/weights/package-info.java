/**
 * Models as files: contiguous arrays of numbers, tables of feature keys and a checksum, read in a
 * fraction of a second.
 *
 * <p><b>In:</b> a {@link org.chancery.language.weights.ModelFile} that the build wrote. <b>Out:</b>
 * arrays and {@link org.chancery.language.weights.KeyTable}s. <b>Start at</b> {@link
 * org.chancery.language.weights.ModelFile}.
 *
 * <p><b>Traps.</b> What was written in one order is read in the same; {@code end()} compares the
 * checksum, so call it. Features are looked up by a 64-bit key of their name, not by the name.
 */
@NullMarked
package org.chancery.language.weights;

import org.jspecify.annotations.NullMarked;
