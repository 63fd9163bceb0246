package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an actor is. */
public enum ActorKind {
  /** One human being, named or described. */
  PERSON,
  /** A state, as a whole or by a metonym such as its capital. */
  STATE,
  /** An institution with a name or a description: a ministry, an alliance, a company. */
  ORGANIZATION,
  /** Several persons or parties spoken of together: soldiers, "the two sides". */
  GROUP;

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
  public static ActorKind of(String code) {
    return Codes.parse(ActorKind.class, code, ActorKind::code);
  }
}
