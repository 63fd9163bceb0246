/**
 * Coding: a parsed report becomes a record.
 *
 * <p><b>In:</b> {@link org.chancery.language.ParsedReport}. <b>Out:</b> {@link
 * org.chancery.coding.Coding}, the record and the reasons for it. <b>Start at</b> {@link
 * org.chancery.coding.Coder}, which reads top to bottom as the method does; each step is a package:
 * {@code actor}, {@code time}, {@code place}, {@code statement}, {@code event}, {@code engagement},
 * all over the rules of {@code lexicon} and the clauses of {@code clause}.
 */
@NullMarked
package org.chancery.coding;

import org.jspecify.annotations.NullMarked;
