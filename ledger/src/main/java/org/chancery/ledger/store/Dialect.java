package org.chancery.ledger.store;

import java.util.Map;

/** The two databases that hold ledgers, and what differs between them. */
public enum Dialect {
  /** One file, no server. */
  SQLITE(
      "sqlite",
      Map.of("bigkey", "integer primary key", "bytes", "blob", "norowid", "without rowid")),
  /** A server, version 15 or newer. */
  POSTGRESQL("postgresql", Map.of("bigkey", "bigint primary key", "bytes", "bytea", "norowid", ""));

  private final String folder;
  private final Map<String, String> placeholders;

  Dialect(String folder, Map<String, String> placeholders) {
    this.folder = folder;
    this.placeholders = placeholders;
  }

  /** The folder of the migrations that only it reads. */
  String folder() {
    return folder;
  }

  /** What the placeholders of the migrations that both read stand for. */
  Map<String, String> placeholders() {
    return placeholders;
  }
}
