package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The speech act of a statement, by Searle's classes. */
public enum SpeechAct {
  /** Assertive, and the default for a plain "said". */
  ASSERT,
  DENY,
  ACCUSE,
  ACKNOWLEDGE,
  /** The private state (belief, fear, concern) that a report ascribes to somebody. */
  REPORT,
  /** Directive. */
  REQUEST,
  DEMAND,
  PROPOSE,
  WARN,
  /** Commissive. */
  PLEDGE,
  OFFER,
  AGREE,
  REFUSE,
  THREATEN,
  /** Expressive. */
  PRAISE,
  CRITICIZE,
  /** Wishes and expectations. */
  HOPE,
  THANK,
  CONGRATULATE,
  CONDOLE,
  APOLOGIZE,
  REGRET,
  /** Declarative. */
  ANNOUNCE,
  RECOGNIZE;

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
  public static SpeechAct of(String code) {
    return Codes.parse(SpeechAct.class, code, SpeechAct::code);
  }
}
