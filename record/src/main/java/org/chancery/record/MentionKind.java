package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a mention refers to its actor. */
public enum MentionKind {
  /** By a proper name. */
  NAME,
  /** By a common noun: "the minister", "a senior Jordanian official". */
  DESCRIPTION,
  /** By a pronoun. */
  PRONOUN;

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
  public static MentionKind of(String code) {
    return Codes.parse(MentionKind.class, code, MentionKind::code);
  }
}
