package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of engagement it is. */
public enum EngagementKind {
  MEETING,
  CALL,
  VISIT,
  TALKS,
  MULTILATERAL,
  CORRESPONDENCE,
  CEREMONY;

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
  public static EngagementKind of(String code) {
    return Codes.parse(EngagementKind.class, code, EngagementKind::code);
  }
}
