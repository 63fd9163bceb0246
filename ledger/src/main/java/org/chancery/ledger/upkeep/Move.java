package org.chancery.ledger.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import org.chancery.ledger.keep.FullText;
import org.chancery.ledger.read.Document;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;

/**
 * Copies a whole ledger into an empty one, of the same database or the other, in one transaction:
 * every row, with its ids, all coders' records and all corrections. Full text is made anew.
 */
public final class Move {
  private static final int AT_A_TIME = 500;

  /** All tables, in an order in which each may be filled. */
  private static final List<String> TABLES =
      List.of(
          "coder",
          "report",
          "record",
          "band",
          "copy",
          "evidence",
          "actor",
          "actor_sector",
          "office",
          "engagement",
          "participant",
          "topic",
          "statement",
          "addressee",
          "about",
          "statement_context",
          "event",
          "event_mode",
          "event_context",
          "event_party",
          "engagement_event",
          "dyad",
          "rejection",
          "correction",
          "feed");

  private final Ledger from;
  private final Ledger to;
  private final LongConsumer progress;
  private long rows;

  private Move(Ledger from, Ledger to, LongConsumer progress) {
    this.from = from;
    this.to = to;
    this.progress = progress;
  }

  /** The tables that are copied: all but those of full text. */
  static List<String> tables() {
    return TABLES;
  }

  /**
   * Copies.
   *
   * @param progress is told how many rows were copied
   * @return how many rows were copied
   * @throws ChanceryException with code {@code LEDGER} where the other ledger is not empty, or
   *     cannot be written; then it stays empty
   */
  public static long of(Ledger from, Ledger to, LongConsumer progress) {
    return new Move(from, to, progress).copy();
  }

  private long copy() {
    return from.with(
        source -> {
          try (Connection target = to.connect()) {
            source.setAutoCommit(from.dialect() == Dialect.SQLITE); // else all rows come at once
            target.setAutoCommit(false);
            refuseFull(target);
            copyAll(source, target);
            target.commit();
            return rows;
          }
        });
  }

  private void copyAll(Connection source, Connection target) {
    try {
      for (String table : TABLES) {
        copy(source, target, table);
      }
      index(source, target);
    } catch (SQLException e) {
      throw to.failure(e);
    }
  }

  private void refuseFull(Connection target) throws SQLException {
    try (PreparedStatement query = target.prepareStatement("select count(*) from report");
        ResultSet row = query.executeQuery()) {
      if (row.next() && row.getLong(1) > 0) {
        throw new ChanceryException(
            ChanceryException.Code.LEDGER,
            "ledger "
                + to.address().shown()
                + ": found "
                + row.getLong(1)
                + " reports in it, expected an empty or a new one");
      }
    }
  }

  private void copy(Connection source, Connection target, String table) throws SQLException {
    try (PreparedStatement query = source.prepareStatement("select * from " + table)) {
      query.setFetchSize(AT_A_TIME);
      try (ResultSet read = query.executeQuery()) {
        int columns = read.getMetaData().getColumnCount();
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          names.append(i == 1 ? "" : ", ").append(read.getMetaData().getColumnName(i));
        }
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insertion =
            target.prepareStatement(
                "insert into " + table + " (" + names + ") values (" + places + ")")) {
          while (read.next()) {
            for (int i = 1; i <= columns; i++) {
              insertion.setObject(i, read.getObject(i));
            }
            add(insertion);
          }
          insertion.executeBatch();
        }
      }
    }
  }

  /** Full text is made of the records, as each database wants it. */
  private void index(Connection source, Connection target) throws SQLException {
    try (PreparedStatement query =
            source.prepareStatement(
                "select r.id, d.document from report r join record d on d.report = r.id"
                    + " and d.coder = r.coder order by r.id");
        FullText words = new FullText(target, to.dialect())) {
      query.setFetchSize(AT_A_TIME);
      try (ResultSet read = query.executeQuery()) {
        for (long n = 1; read.next(); n++) {
          words.add(read.getLong(1), RecordJson.read(Document.json(read.getBytes(2))));
          if (n % AT_A_TIME == 0) {
            words.write();
          }
        }
      }
      words.write();
    }
  }

  private void add(PreparedStatement insertion) throws SQLException {
    insertion.addBatch();
    if (++rows % AT_A_TIME == 0) {
      insertion.executeBatch();
      progress.accept(rows);
    }
  }
}
