/**
 * The Register: who held which office when, as a set of reports says it, with evidence, and with
 * conflicts kept.
 *
 * <p><b>In:</b> records, one after the other, each once. <b>Out:</b> a {@link
 * org.chancery.analysis.register.Register} of {@link org.chancery.analysis.register.Tenure}s, one
 * for each person and office, and of {@link org.chancery.analysis.register.Conflict}s. <b>Start
 * at</b> {@link org.chancery.analysis.register.RegisterBuilder}: {@code add} every record, then
 * {@code build}. The steps: {@code ReportedOffices} takes out of a record what it states; a {@code
 * Tally} counts it for each name, country and office; {@code Persons} settles which names are one
 * person; {@code Tenures} puts the tallies of a person together; {@code Conflicts} compares them.
 *
 * <p><b>Traps.</b> Nothing depends on the order of the records: which names are one person is
 * decided at the end, when all are known. Dates are those of reports, not of appointments: an
 * office is held <i>from at least</i> the first and <i>to at least</i> the last report that states
 * it. What an office file says ({@code listed_in}) is counted apart: it is no evidence of reports.
 * Memory is bounded by names, offices and days, not by records: see {@link
 * org.chancery.analysis.register.RegisterBuilder}.
 */
@NullMarked
package org.chancery.analysis.register;

import org.jspecify.annotations.NullMarked;
