package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** In which capacity somebody takes part in an engagement. */
public enum ParticipantRole {
  HOST,
  VISITOR,
  MEDIATOR,
  PARTICIPANT;

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
  public static ParticipantRole of(String code) {
    return Codes.parse(ParticipantRole.class, code, ParticipantRole::code);
  }
}
