package org.chancery.intake;

/** The forms in which reports come. */
enum Format {
  /** The report's text and nothing else. */
  TEXT,
  /** A web page: the report's text among navigation, banners and scripts. */
  HTML,
  /** One object with {@code text}, an array of them, or several one after the other. */
  JSON,
  /** One object a line; a bad line spoils no other. */
  JSON_LINES,
  /** RSS or Atom: each entry is a report. */
  FEED,
  /** NITF or NewsML-G2, as news agencies send it: one report, or several in a message. */
  NEWS,
  /** Any other form, compressed with gzip. */
  GZIP,
  /** A web archive: pages as a crawler got them, with their addresses. */
  WARC
}
