package org.chancery.ledger.export.table;

/** A column of a table: its name and what its values are. */
public record Column(String name, Kind kind) {
  /** What the values of a column are. */
  public enum Kind {
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction. */
    REAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day, ISO 8601. */
    DATE
  }
}
