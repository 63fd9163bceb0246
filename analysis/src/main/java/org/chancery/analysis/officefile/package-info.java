/**
 * Office files: who holds which office, in a form that people edit and other tools give.
 *
 * <p><b>In:</b> the result of a query to Wikidata, or the rows of a Register. <b>Out:</b> CSV with
 * the columns {@code name,office,of,from,to,also,sectors,source} ({@code docs/offices.md}).
 * <b>Start at</b> {@link org.chancery.analysis.officefile.WikidataImport} and {@link
 * org.chancery.analysis.officefile.OfficeFile}.
 *
 * <p><b>Traps.</b> An empty {@code to} means that the person is still in office. So a row whose end
 * is there but unknown must not be written: it is refused.
 */
@NullMarked
package org.chancery.analysis.officefile;

import org.jspecify.annotations.NullMarked;
