package org.chancery.ledger.upkeep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Rejection;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds.
 *
 * @param counts rows by table, of what is counted
 * @param coders who coded, in the order in which they came
 * @param first the first day of a report, where one is known
 * @param last the last
 */
public record LedgerInfo(
    Map<String, Long> counts, List<Coder> coders, @Nullable String first, @Nullable String last) {
  private static final List<String> COUNTED =
      List.of(
          "report",
          "actor",
          "statement",
          "engagement",
          "event",
          "evidence",
          "rejection",
          "correction");

  /**
   * A coder.
   *
   * @param standing reports whose record it made, as the ledger shows them
   * @param records all records that it made, also those that a later coder replaced
   */
  public record Coder(String fingerprint, String version, long standing, long records) {}

  public LedgerInfo {
    counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    coders = List.copyOf(coders);
  }

  /** Of this ledger. */
  public static LedgerInfo of(Ledger ledger) {
    try (Handle handle = ledger.jdbi().open()) {
      Map<String, Long> counts = new LinkedHashMap<>();
      for (String table : COUNTED) {
        counts.put(table, handle.select("select count(*) from " + table).mapTo(Long.class).one());
      }
      return new LedgerInfo(
          counts,
          coders(handle),
          handle.select("select min(day) from report").mapTo(String.class).findFirst().orElse(null),
          handle
              .select("select max(day) from report")
              .mapTo(String.class)
              .findFirst()
              .orElse(null));
    }
  }

  private static List<Coder> coders(Handle handle) {
    return handle
        .select(
            "select c.fingerprint, c.version,"
                + " (select count(*) from report r where r.coder = c.id) as standing,"
                + " (select count(*) from record d where d.coder = c.id) as records"
                + " from coder c order by c.id")
        .map(
            (row, at) ->
                new Coder(
                    row.getString("fingerprint"),
                    row.getString("version"),
                    row.getLong("standing"),
                    row.getLong("records")))
        .list();
  }

  /** The inputs that could not be coded, and why, in the order of their names. */
  public static List<Rejection> rejections(Ledger ledger) {
    return ledger
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .select("select input, ref, code, message from rejection order by input")
                    .map(
                        (row, at) ->
                            new Rejection(
                                row.getString("input"),
                                row.getString("ref"),
                                row.getString("code"),
                                row.getString("message")))
                    .list());
  }
}
