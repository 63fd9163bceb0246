package org.chancery.ledger.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.Dateline;
import org.chancery.record.RecordJson;
import org.chancery.record.Rejection;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * Writes records into a ledger, many in one transaction: either all of them are there afterwards,
 * whatever happens to the program or the machine, or none. For one thread; several keepers, also of
 * several programs, take turns.
 */
public final class Keeper implements AutoCloseable {
  /** Any number, the same in all keepers: whoever has its lock on a server writes. */
  private static final long TURN = 0x6368616e63657279L;

  private final Ledger ledger;
  private final Connection connection;
  private final Batches rows;
  private final Sql sql;
  private final Copies copies;
  private final List<Long> added = new ArrayList<>();
  private long nextReport;

  /** The row of a report that is there. */
  private record Found(long id, String coder) {}

  private Keeper(Ledger ledger, Connection connection) throws SQLException {
    this.ledger = ledger;
    this.connection = connection;
    this.rows = new Batches(connection, ledger.dialect());
    this.sql = new Sql(connection);
    this.copies = new Copies(sql);
  }

  /** A keeper for this ledger, to be closed. */
  public static Keeper of(Ledger ledger) {
    Connection connection = ledger.connect();
    try {
      return new Keeper(ledger, connection);
    } catch (SQLException e) {
      throw ledger.failure(e);
    }
  }

  /**
   * Keeps these, in one transaction.
   *
   * @return what became of each, in the same order, when all of it is safe
   * @throws ChanceryException with code {@code LEDGER} where it cannot be done; then nothing of it
   *     was kept
   */
  public List<Kept> keep(List<? extends Entry> entries) {
    if (entries.stream().allMatch(e -> e instanceof Entry.There)) {
      return Collections.nCopies(entries.size(), Kept.UNCHANGED);
    }
    try {
      begin();
      added.clear();
      List<Kept> kept = new ArrayList<>();
      for (Entry entry : entries) {
        kept.add(keep(entry));
      }
      rows.write();
      copies.find(added);
      connection.setAutoCommit(true); // commits, and begins nothing that would bar others
      return kept;
    } catch (SQLException e) {
      undo();
      throw ledger.failure(e);
    } catch (RuntimeException e) {
      undo();
      throw e;
    }
  }

  /**
   * Makes the rows of a report anew from its record, in a transaction of their own.
   *
   * @param report its id
   * @throws ChanceryException with code {@code LEDGER} where that cannot be done; then nothing was
   *     changed
   */
  public void rebuild(String report) {
    try {
      begin();
      Found found = find(report);
      String json = new KeptRecords(ledger).of(report).orElse(null);
      if (found == null || json == null) {
        throw new ChanceryException(
            ChanceryException.Code.LEDGER, report + ": found no record to make its rows of");
      }
      replace(found.id(), Prepared.of(RecordJson.read(json), ledger.dialect()));
      rows.write();
      connection.setAutoCommit(true); // commits, and begins nothing that would bar others
    } catch (SQLException e) {
      undo();
      throw ledger.failure(e);
    } catch (RuntimeException e) {
      undo();
      throw e;
    }
  }

  private void begin() throws SQLException {
    connection.setAutoCommit(false);
    if (ledger.dialect() == Dialect.POSTGRESQL) {
      try (PreparedStatement turn =
          connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
        turn.setLong(1, TURN);
        turn.execute();
      }
    }
    nextReport = sql.number("select coalesce(max(id), 0) + 1 from report");
  }

  private void undo() {
    try {
      rows.drop();
      copies.forget();
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // the connection is gone, and with it what was not committed
    }
  }

  private Kept keep(Entry entry) throws SQLException {
    if (entry instanceof Entry.There) {
      return Kept.UNCHANGED;
    }
    if (entry instanceof Entry.Refused refused) {
      Rejection r = refused.rejection();
      sql.run("delete from rejection where input = ?", r.input());
      sql.run(
          "insert into rejection (input, ref, code, message) values (?, ?, ?, ?)",
          r.input(),
          r.ref(),
          r.code(),
          r.message());
      return Kept.REJECTED;
    }
    sql.run("delete from rejection where input = ?", entry.input()); // of an earlier run
    return keep(((Entry.Coded) entry).prepared());
  }

  private Kept keep(Prepared prepared) throws SQLException {
    Report report = prepared.record().report();
    Found found = find(report.id());
    if (found == null) {
      long coder = coder(prepared);
      long id = nextReport++;
      addReport(id, coder, prepared);
      added.add(id);
      Rows.add(prepared, id, coder, rows);
      return Kept.ADDED;
    }
    if (found.coder().equals(prepared.coder())) {
      return Kept.UNCHANGED;
    }
    replace(found.id(), prepared);
    return Kept.RECODED;
  }

  private @Nullable Found find(String gid) throws SQLException {
    PreparedStatement query =
        sql.statement(
            "select r.id, c.fingerprint from report r join coder c on c.id = r.coder where r.gid = ?");
    query.setString(1, gid);
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? new Found(row.getLong(1), row.getString(2)) : null;
    }
  }

  private void replace(long id, Prepared prepared) throws SQLException {
    rows.write(); // of this very report there may be some that wait
    for (Table table : Table.roots()) {
      sql.run("delete from " + table.sqlName() + " where report = ?", id);
    }
    sql.run("delete from report_words where rowid = ?", id);
    long coder = coder(prepared);
    sql.run("delete from record where report = ? and coder = ?", id, coder);
    sql.run("update report set coder = ? where id = ?", coder, id);
    Rows.add(prepared, id, coder, rows);
  }

  private long coder(Prepared prepared) throws SQLException {
    String find = "select id from coder where fingerprint = ?";
    Long known = sql.numberOrNull(find, prepared.coder());
    if (known != null) {
      return known;
    }
    long id = sql.number("select coalesce(max(id), 0) + 1 from coder");
    sql.run(
        "insert into coder (id, fingerprint, version, description) values (?, ?, ?, ?)",
        id,
        prepared.coder(),
        prepared.record().coder().version(),
        Prepared.description(prepared.record().coder()));
    return id;
  }

  private void addReport(long id, long coder, Prepared prepared) throws SQLException {
    Report report = prepared.record().report();
    Dateline dateline = report.dateline();
    sql.run(
        "insert into report (id, gid, coder, ref, source, url, title, published, day, language,"
            + " dateline_place, dateline_date, dateline_agency, text, head, sketch)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        report.id(),
        coder,
        report.ref(),
        report.source(),
        report.url(),
        report.title(),
        report.published(),
        Days.of(report),
        report.language(),
        dateline == null ? null : dateline.place(),
        dateline == null ? null : dateline.date(),
        dateline == null ? null : dateline.agency(),
        report.text(),
        id,
        prepared.sketch().toBytes());
    for (long key : BandKeys.kept(prepared.sketch(), report.day().orElse(null))) {
      rows.add(Table.BAND, key, id);
    }
  }

  /** Lets go of the connection; what was not kept is not there. */
  @Override
  public void close() {
    try (connection) {
      rows.close();
      sql.close();
    } catch (SQLException e) {
      // nothing was left to be written
    }
  }
}
