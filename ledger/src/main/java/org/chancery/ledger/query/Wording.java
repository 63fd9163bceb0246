package org.chancery.ledger.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.RowIds;

/** The words of reports that support engagements and events: from the first to the last of them. */
final class Wording {
  /** Parties may be named far from the verb; then it is told as far as this. */
  private static final int LONGEST = 300;

  private static final int AT_A_TIME = 500;

  private final Ledger ledger;

  private record Words(long id, String text) {}

  Wording(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The words by the row's id.
   *
   * @param part {@code event} or {@code engagement}
   */
  Map<Long, String> of(String part, Collection<Long> rows) {
    Map<Long, String> all = new HashMap<>();
    List<Long> reports = rows.stream().map(RowIds::report).distinct().sorted().toList();
    for (int from = 0; from < reports.size(); from += AT_A_TIME) {
      List<Long> some = reports.subList(from, Math.min(reports.size(), from + AT_A_TIME));
      new Question(
              "select e.report, e.number, substr(r.text, min(e.start_at) + 1, case when"
                  + " max(e.end_at) - min(e.start_at) > "
                  + LONGEST
                  + " then "
                  + LONGEST
                  + " else max(e.end_at) - min(e.start_at) end) as words from evidence e"
                  + " join report r on r.id = e.report"
                  + " where e.field = 'evidence' and e.part = ?",
              part)
          .in("e.report", some)
          .add("group by e.report, e.number, r.id, r.text")
          .list(
              ledger,
              (row, context) ->
                  new Words(
                      RowIds.of(row.getLong("report"), row.getLong("number")),
                      row.getString("words")))
          .forEach(w -> all.put(w.id(), w.text()));
    }
    return all;
  }
}
