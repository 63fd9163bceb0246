/**
 * The record of one report: what Chancery writes, and the words in which every other module speaks.
 *
 * <p><b>In:</b> nothing; this module imports no other. <b>Out:</b> the data types of {@code
 * docs/record-format.md}, their JSON form ({@link org.chancery.record.RecordJson}) and their JSON
 * Schema ({@code record.schema.json} beside this class). <b>Start at</b> {@link
 * org.chancery.record.Record}.
 *
 * <p><b>Traps.</b> Offsets inside the program count UTF-16 units, as Java strings do; offsets in
 * JSON count Unicode code points, as Python, R and SQL do. {@link org.chancery.record.Offsets} is
 * the only place that converts. All types are immutable and safe to share between threads.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
