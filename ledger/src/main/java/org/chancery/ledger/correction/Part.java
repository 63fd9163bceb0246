package org.chancery.ledger.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a correction is of: a kind of thing in a record, or the record as a whole. */
public enum Part {
  ACTOR('a', "actors"),
  STATEMENT('s', "statements"),
  ENGAGEMENT('g', "engagements"),
  EVENT('e', "events"),
  /** The whole of it: judged complete. */
  REPORT('r', "report");

  /** Those of which a record has many. */
  static final List<Part> THINGS = List.of(ACTOR, STATEMENT, ENGAGEMENT, EVENT);

  private final char letter;
  private final String list;

  Part(char letter, String list) {
    this.letter = letter;
    this.list = list;
  }

  /** As it is written in tables and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the things of this kind are in a record. */
  String list() {
    return list;
  }

  char letter() {
    return letter;
  }

  /** The kind of the thing with this id, where it is one. */
  static Optional<Part> of(String id) {
    return id.matches("[asge][1-9][0-9]{0,5}")
        ? THINGS.stream().filter(p -> p.letter == id.charAt(0)).findFirst()
        : Optional.empty();
  }

  static Part ofCode(String code) {
    return Arrays.stream(values())
        .filter(p -> p.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("found a correction of a " + code));
  }
}
