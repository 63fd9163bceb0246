/**
 * Tests of the record: JSON round trips, offsets, and the schema against what the program writes.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
