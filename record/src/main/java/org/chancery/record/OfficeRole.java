package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The small closed list of roles to which offices are reduced. */
public enum OfficeRole {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  /** Any other minister, and deputy, vice and state ministers, EU commissioners. */
  MINISTER,
  /** Secretary general, director general, president of an organization. */
  ORGANIZATION_HEAD,
  /** Ambassadors and chargés. */
  AMBASSADOR,
  /** Envoys, representatives, chief negotiators. */
  ENVOY,
  SPOKESPERSON,
  LEGISLATOR,
  MILITARY_COMMANDER,
  PARTY_OFFICIAL,
  OTHER;

  /** Whether it leads a state or its government. */
  public boolean leadsState() {
    return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
  }

  /** Whether it is a seat in a cabinet below the head of government. */
  public boolean inCabinet() {
    return this == FOREIGN_MINISTER || this == DEFENCE_MINISTER || this == MINISTER;
  }

  /** Whether a state has one holder of it at a time. */
  public boolean oneInState() {
    return leadsState() || this == FOREIGN_MINISTER || this == DEFENCE_MINISTER;
  }

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
  public static OfficeRole of(String code) {
    return Codes.parse(OfficeRole.class, code, OfficeRole::code);
  }
}
