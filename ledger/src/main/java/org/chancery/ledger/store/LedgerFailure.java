package org.chancery.ledger.store;

import java.sql.SQLException;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an error of a database means, and what to do about it. */
final class LedgerFailure {
  private LedgerFailure() {}

  /** The failure in words, with the ledger's address. */
  static ChanceryException of(LedgerAddress address, Throwable thrown) {
    if (thrown instanceof ChanceryException ours) {
      return ours;
    }
    SQLException cause = sql(thrown);
    String what =
        cause == null
            ? "failed inside: " + thrown
            : cause instanceof SQLiteException lite ? sqlite(lite) : server(cause);
    return new ChanceryException(
        ChanceryException.Code.LEDGER, "ledger " + address.shown() + ": " + what, thrown);
  }

  private static @Nullable SQLException sql(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        SQLException next = sql.getNextException(); // of a batch, it is the next that says why
        return next == null ? sql : next;
      }
    }
    return null;
  }

  private static String sqlite(SQLiteException e) {
    SQLiteErrorCode code = e.getResultCode();
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_FULL ->
          "the disk is full; what was kept before is safe, make room and run it again";
      case SQLITE_READONLY ->
          "it may not be written ("
              + code.message
              + "); check the rights to the file and its folder";
      case SQLITE_CANTOPEN ->
          "it cannot be opened; check the name, its folder and the rights to it";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program is writing to it; wait until it is done and run this again";
      case SQLITE_NOTADB -> "found a file of another kind, expected a ledger";
      case SQLITE_CORRUPT ->
          "it is damaged ("
              + code.message
              + "); `chancery ledger check` says where, or take a backup";
      case SQLITE_IOERR ->
          "reading or writing failed (" + code.message + "); check the disk and the space on it";
      default -> "the database refused: " + e.getMessage();
    };
  }

  private static String server(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return switch (state.length() < 2 ? state : state.substring(0, 2)) {
      case "08" ->
          "the server cannot be reached (" + message + "); is it up, is the address right?";
      case "28" -> "the server refused the user (" + message + ")";
      case "3D" -> "the server has no such database (" + message + "); create it first";
      case "53" -> "the server is out of room or memory (" + message + "); what was kept is safe";
      case "25", "42" ->
          state.equals("25006") || state.equals("42501")
              ? "it may not be written by this user (" + message + ")"
              : "the database refused: " + message;
      default -> "the database refused: " + message + " [" + state + "]";
    };
  }
}
