/**
 * A ledger's records as files for other programs.
 *
 * <p><b>In:</b> a ledger of either database, and which of its reports are wanted ({@link
 * org.chancery.ledger.export.Selection}). <b>Out:</b> a file or a folder in one of the {@link
 * org.chancery.ledger.export.Format}s, or a zip of several for an article's appendix ({@link
 * org.chancery.ledger.export.Bundle}), which {@link org.chancery.ledger.export.BundleCheck} checks.
 * <b>Start at</b> {@link org.chancery.ledger.export.Export}.
 *
 * <p><b>Traps.</b> The same records give the same bytes from both databases, in whatever order they
 * were kept: they come by the ids of their reports, and nothing of when or where they were kept is
 * written. Records stream; none but one is in memory.
 */
@NullMarked
package org.chancery.ledger.export;

import org.jspecify.annotations.NullMarked;
