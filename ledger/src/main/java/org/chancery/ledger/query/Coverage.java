package org.chancery.ledger.query;

import org.chancery.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger covers: for those who find nothing in it.
 *
 * @param reports how many there are, copies among them
 * @param first the day of the earliest that has one
 * @param last the day of the latest
 */
public record Coverage(long reports, @Nullable String first, @Nullable String last) {
  public static Coverage of(Ledger ledger) {
    return new Question("select count(*) as n, min(day) as first, max(day) as last from report")
        .list(
            ledger,
            (row, context) ->
                new Coverage(row.getLong("n"), row.getString("first"), row.getString("last")))
        .get(0);
  }

  /** For people. */
  public String shown() {
    return reports == 0
        ? "the ledger is empty; `chancery keep` fills it"
        : "the ledger has "
            + String.format(java.util.Locale.ROOT, "%,d", reports)
            + (reports == 1 ? " report" : " reports")
            + (first == null ? "" : ", of " + first + " to " + last);
  }
}
