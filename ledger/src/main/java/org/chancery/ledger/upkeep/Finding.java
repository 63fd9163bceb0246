package org.chancery.ledger.upkeep;

/**
 * Something that is wrong in a ledger.
 *
 * @param kind what kind of fault
 * @param where the report's id, or the table
 * @param what was found, and what was expected
 */
public record Finding(Kind kind, String where, String what) {
  /** The kinds of faults. */
  public enum Kind {
    /** The database says that its own file or tables are damaged. */
    DAMAGED,
    /** A row points to one that is not there. */
    DANGLING,
    /** Words are said to support what is not there, or lie outside of the text. */
    ORPHANED_EVIDENCE,
    /** The record of a report is missing or cannot be read. */
    NO_RECORD,
    /** The rows of a report are not those of its record. */
    ROWS_DIFFER,
    /** Full text does not know a statement or report. */
    NOT_INDEXED
  }
}
