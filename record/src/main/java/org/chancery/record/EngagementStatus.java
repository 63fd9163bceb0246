package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the engagement took place. */
public enum EngagementStatus {
  HELD,
  PLANNED,
  CANCELLED,
  PROPOSED;

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
  public static EngagementStatus of(String code) {
    return Codes.parse(EngagementStatus.class, code, EngagementStatus::code);
  }
}
