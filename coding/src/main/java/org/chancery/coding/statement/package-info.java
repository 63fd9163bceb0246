/**
 * Who said what: attributions of source, cue and content, with their speech acts.
 *
 * <p><b>In:</b> a parsed report, its actors and times. <b>Out:</b> {@link
 * org.chancery.coding.statement.Statements}. <b>Start at</b> {@link
 * org.chancery.coding.statement.StatementFinder}.
 */
@NullMarked
package org.chancery.coding.statement;

import org.jspecify.annotations.NullMarked;
