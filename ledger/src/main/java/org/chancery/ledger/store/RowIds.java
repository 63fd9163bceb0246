package org.chancery.ledger.store;

/**
 * The ids of the rows of a report's things: the report's own id times {@link #ROOM}, and the number
 * of the thing in its record. {@code s3} of report 12 is 1200003.
 */
public final class RowIds {
  /** No record has so many things of a kind. */
  public static final long ROOM = 100_000;

  private RowIds() {}

  public static long of(long report, long number) {
    return report * ROOM + number;
  }

  /** The id of the report that a row belongs to. */
  public static long report(long row) {
    return row / ROOM;
  }

  /** The number in the record. */
  public static long number(long row) {
    return row % ROOM;
  }
}
