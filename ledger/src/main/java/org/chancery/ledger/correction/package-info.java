/**
 * What analysts decide of coded fields: kept beside what was coded, with author, time and reason,
 * and found again when another coder reads the report.
 *
 * <p>In: a record of the ledger, and a decision on one of its fields as a person writes it ({@link
 * org.chancery.ledger.correction.Judgement}). Out: {@link
 * org.chancery.ledger.correction.Correction}s in the ledger ({@link
 * org.chancery.ledger.correction.Corrections}), records with them applied ({@link
 * org.chancery.ledger.correction.Corrected}), coded and corrected values side by side ({@link
 * org.chancery.ledger.correction.CorrectionLog}), gold data ({@link
 * org.chancery.ledger.correction.GoldReports}). Start with {@code Corrected}.
 *
 * <p>Traps: ids such as e1 belong to one record; what is kept names things by their global ids and
 * their words ({@link org.chancery.ledger.correction.Anchor}), also those within values. Offsets
 * here count code points. Nothing is ever changed or deleted: of the same field the last counts.
 */
@NullMarked
package org.chancery.ledger.correction;

import org.jspecify.annotations.NullMarked;
