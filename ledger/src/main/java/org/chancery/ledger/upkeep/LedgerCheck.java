package org.chancery.ledger.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.chancery.ledger.read.Document;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.RowIds;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Looks a ledger through: the database's own check, rows that point to nothing, evidence of
 * nothing, and whether each report's rows are those of its record.
 */
public final class LedgerCheck {
  /** What a record is made of; the tables have the same names. */
  private static final List<String> PARTS = List.of("actor", "engagement", "event", "statement");

  private final Ledger ledger;
  private final LongConsumer progress;
  private final List<Finding> findings = new ArrayList<>();

  private LedgerCheck(Ledger ledger, LongConsumer progress) {
    this.ledger = ledger;
    this.progress = progress;
  }

  /**
   * All that is wrong; nothing in a sound ledger.
   *
   * @param progress is told how many reports were looked through
   */
  public static List<Finding> of(Ledger ledger, LongConsumer progress) {
    LedgerCheck check = new LedgerCheck(ledger, progress);
    if (ledger.dialect() == Dialect.SQLITE) {
      check.sqlite();
    }
    check.evidence();
    check.words();
    check.records();
    return List.copyOf(check.findings);
  }

  private void sqlite() {
    ledger.each(
        "pragma integrity_check(20)",
        row -> {
          if (!row.getString(1).equals("ok")) {
            found(Finding.Kind.DAMAGED, "file", row.getString(1));
          }
        });
    ledger.each(
        "pragma foreign_key_check",
        row ->
            found(
                Finding.Kind.DANGLING,
                row.getString(1),
                "row " + row.getString(2) + " points to none in " + row.getString(3)));
  }

  private void evidence() {
    for (String part : PARTS) {
      ledger.each(
          "select r.gid, e.number, e.field from evidence e join report r on r.id = e.report"
              + " where e.part = '"
              + part
              + "' and not exists (select 1 from "
              + part
              + " x where x.id = e.report * "
              + RowIds.ROOM
              + " + e.number) order by e.report, e.number, e.field",
          row ->
              found(
                  Finding.Kind.ORPHANED_EVIDENCE,
                  row.getString(1),
                  "of " + part + " " + row.getInt(2) + ", " + row.getString(3) + ": none there"));
    }
    ledger.each(
        "select r.gid, e.part, e.number, e.field from evidence e join report r on r.id = e.report"
            + " where e.start_at < 0 or e.end_at <= e.start_at or e.end_at > length(r.text)"
            + " order by e.report, e.part, e.number, e.field, e.seq",
        row ->
            found(
                Finding.Kind.ORPHANED_EVIDENCE,
                row.getString(1),
                "of " + row.getString(2) + " " + row.getInt(3) + ": outside of the text"));
  }

  private void words() {
    for (String table : List.of("report", "statement")) {
      ledger.each(
          "select "
              + (table.equals("report")
                  ? "t.gid"
                  : "(select r.gid from report r where r.id = t.report)")
              + " from "
              + table
              + " t where not exists (select 1 from "
              + table
              + "_words w where w.rowid = t.id) order by t.id",
          row ->
              found(
                  Finding.Kind.NOT_INDEXED, row.getString(1), "a " + table + " not in full text"));
    }
  }

  private void records() {
    long[] seen = new long[1];
    ledger.each(
        "select r.gid, d.document,"
            + " (select count(*) from actor x where x.report = r.id),"
            + " (select count(*) from statement x where x.report = r.id),"
            + " (select count(*) from engagement x where x.report = r.id),"
            + " (select count(*) from event x where x.report = r.id)"
            + " from report r left join record d on d.report = r.id and d.coder = r.coder"
            + " order by r.id",
        row -> {
          record(row);
          progress.accept(++seen[0]);
        });
  }

  private void record(ResultSet row) throws SQLException {
    String gid = row.getString(1);
    Record record = read(gid, row.getBytes(2));
    if (record == null) {
      return;
    }
    List<Integer> expected =
        List.of(
            record.actors().size(),
            record.statements().size(),
            record.engagements().size(),
            record.events().size());
    List<Integer> rows = List.of(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6));
    if (!record.report().id().equals(gid)) {
      found(Finding.Kind.NO_RECORD, gid, "found the record of " + record.report().id());
    } else if (!rows.equals(expected)) {
      found(
          Finding.Kind.ROWS_DIFFER,
          gid,
          "found " + rows + " actors, statements, engagements, events, expected " + expected);
    }
  }

  private @Nullable Record read(String gid, byte @Nullable [] document) {
    if (document == null) {
      found(Finding.Kind.NO_RECORD, gid, "found no record of the coder that stands");
      return null;
    }
    try {
      return RecordJson.read(Document.json(document));
    } catch (ChanceryException e) {
      found(Finding.Kind.NO_RECORD, gid, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void found(Finding.Kind kind, String where, String what) {
    findings.add(new Finding(kind, where, what));
  }
}
