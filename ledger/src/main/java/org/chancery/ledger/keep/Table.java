package org.chancery.ledger.keep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ledger.store.Dialect;

/** The tables that hold what can be asked of a record, in an order in which each may be filled. */
enum Table {
  RECORD("report", "coder", "document"),
  EVIDENCE("report", "part", "number", "field", "seq", "start_at", "end_at"),
  BAND("hash", "report"),
  REPORT_WORDS("rowid", "words"),
  ACTOR("id", "report", "gid", "kind", "name", "label", "folded", "country"),
  ACTOR_SECTOR("actor", "seq", "sector"),
  OFFICE("actor", "seq", "title", "body", "role", "acting", "former", "listed_in"),
  ENGAGEMENT(
      "id",
      "report",
      "gid",
      "kind",
      "status",
      "date_from",
      "date_to",
      "day",
      "place",
      "country",
      "latitude",
      "longitude",
      "geonames",
      "occasion"),
  PARTICIPANT("engagement", "seq", "actor", "office", "role"),
  TOPIC("engagement", "seq", "text", "contexts"),
  STATEMENT(
      "id",
      "report",
      "gid",
      "speaker",
      "act",
      "mode",
      "cue",
      "content",
      "date_from",
      "date_to",
      "day",
      "engagement",
      "part_of",
      "repeats"),
  STATEMENT_WORDS("rowid", "words"),
  ADDRESSEE("statement", "seq", "actor"),
  ABOUT("statement", "seq", "actor", "stance"),
  STATEMENT_CONTEXT("statement", "seq", "context"),
  EVENT(
      "id",
      "report",
      "gid",
      "type",
      "cameo",
      "status",
      "date_from",
      "date_to",
      "day",
      "place",
      "country",
      "latitude",
      "longitude",
      "geonames",
      "dead",
      "injured",
      "arrested",
      "size",
      "score",
      "quad",
      "statement",
      "rule",
      "confidence"),
  EVENT_MODE("event", "seq", "mode"),
  EVENT_CONTEXT("event", "seq", "context"),
  EVENT_PARTY("event", "side", "seq", "actor"),
  ENGAGEMENT_EVENT("engagement", "event"),
  DYAD("event", "from_country", "to_country", "day", "type", "status", "quad", "score");

  private final List<String> columns;

  Table(String... columns) {
    this.columns = List.of(columns);
  }

  String sqlName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  int width() {
    return columns.size();
  }

  /** The insertion of one row, with a place for each column. */
  String insertion(Dialect dialect) {
    String places =
        columns.stream()
            .map(
                c ->
                    c.equals("words") && dialect == Dialect.POSTGRESQL
                        ? "cast(? as tsvector)"
                        : "?")
            .collect(Collectors.joining(", "));
    return "insert into "
        + sqlName()
        + " ("
        + String.join(", ", columns)
        + ") values ("
        + places
        + ")";
  }

  /** Those whose rows go when their report's row in one of them goes. */
  static List<Table> roots() {
    return Arrays.asList(EVENT, STATEMENT, ENGAGEMENT, ACTOR, EVIDENCE);
  }
}
