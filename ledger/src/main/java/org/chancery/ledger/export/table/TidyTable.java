package org.chancery.ledger.export.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables and their columns, in order. A column is text where nothing is written after it. */
public enum TidyTable {
  REPORTS(
      "report ref source url title published day:date language dateline_place dateline_date"
          + " dateline_agency coder coder_version text"),
  ACTORS("actor report id kind name label country primary_sector sectors same_as"),
  OFFICES("actor report seq:integer title of role acting:boolean former:boolean listed_in"),
  STATEMENTS(
      "statement report id speaker source cue content act mode contexts date_from date_to day:date"
          + " engagement part_of repeats"),
  ADDRESSEES("statement report seq:integer actor"),
  ABOUT("statement report seq:integer actor stance:integer"),
  ENGAGEMENTS(
      "engagement report id kind status date_from date_to day:date place country latitude:real"
          + " longitude:real geonames occasion"),
  PARTICIPANTS("engagement report seq:integer actor office:integer role"),
  TOPICS("engagement report seq:integer text contexts"),
  ENGAGEMENT_STATEMENTS("engagement report seq:integer statement"),
  ENGAGEMENT_EVENTS("engagement report seq:integer event"),
  EVENTS(
      "event report id type modes contexts cameo status date_from date_to day:date place country"
          + " latitude:real longitude:real geonames dead:integer dead_at_least:boolean"
          + " injured:integer injured_at_least:boolean arrested:integer arrested_at_least:boolean"
          + " size:integer size_at_least:boolean score:real quad:integer statement rule"
          + " confidence:real"),
  EVENT_PARTIES("event report side seq:integer actor"),
  EVIDENCE("report part item field seq:integer start:integer end:integer kind text");

  private final List<Column> columns;

  TidyTable(String columns) {
    this.columns = Arrays.stream(columns.split(" ")).map(TidyTable::column).toList();
  }

  private static Column column(String written) {
    String[] parts = written.split(":", 2);
    return new Column(
        parts[0],
        parts.length == 1
            ? Column.Kind.TEXT
            : Column.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
  }

  public List<Column> columns() {
    return columns;
  }

  /** The table's name, which is that of its file without the ending. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
