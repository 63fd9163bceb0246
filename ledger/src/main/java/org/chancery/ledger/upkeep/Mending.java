package org.chancery.ledger.upkeep;

import java.util.List;
import java.util.Set;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.store.Ledger;

/** Makes rows anew, of reports whose records are sound. */
public final class Mending {
  private static final Set<Finding.Kind> OF_ROWS =
      Set.of(Finding.Kind.ORPHANED_EVIDENCE, Finding.Kind.ROWS_DIFFER, Finding.Kind.NOT_INDEXED);

  private Mending() {}

  /**
   * Mends what of these findings can be mended from the records.
   *
   * @return how many reports were mended
   */
  public static int of(Ledger ledger, List<Finding> findings) {
    List<String> reports =
        findings.stream()
            .filter(f -> OF_ROWS.contains(f.kind()))
            .map(Finding::where)
            .distinct()
            .toList();
    try (Keeper keeper = Keeper.of(ledger)) {
      reports.forEach(keeper::rebuild);
    }
    return reports.size();
  }
}
