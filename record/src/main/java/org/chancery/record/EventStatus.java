package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an event happened, as <code>plover.md</code> distinguishes. */
public enum EventStatus {
  ACTUAL,
  FUTURE,
  HYPOTHETICAL,
  HISTORICAL,
  NEGATED;

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
  public static EventStatus of(String code) {
    return Codes.parse(EventStatus.class, code, EventStatus::code);
  }
}
