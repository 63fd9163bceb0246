package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a statement's content is quoted. */
public enum StatementMode {
  /** All of it. */
  DIRECT,
  /** None of it. */
  INDIRECT,
  /** Some of it. */
  MIXED;

  /** The code as it is written in records. */
  @JsonValue
  public String code() {
    return Codes.lower(this);
  }

  /**
   * The constant with this code.
   *
   * @throws IllegalArgumentException where there is none; the message lists the known codes
   */
  @JsonCreator
  public static StatementMode of(String code) {
    return Codes.parse(StatementMode.class, code, StatementMode::code);
  }
}
