package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** PLOVER's sectors of actors. */
public enum Sector {
  /** Government, the executive. */
  GOV,
  /** Armed forces. */
  MIL,
  /** Legislature and its members. */
  LEG,
  /** Courts, judges, prosecutors. */
  JUD,
  /** Police and border guards. */
  COP,
  /** Intelligence services. */
  SPY,
  /** Political parties. */
  PTY,
  /** Political opposition. */
  OPP,
  /** Rebels. */
  REB,
  /** Paramilitary groups that side with a government. */
  PRM,
  /** Unidentified or unaligned armed forces. */
  UAF,
  /** Civilians. */
  CVL,
  /** Business. */
  BUS,
  /** Labour and unions. */
  LAB,
  /** Agriculture. */
  AGR,
  /** Criminals. */
  CRM,
  /** Education and research. */
  EDU,
  /** Elites: former officials and their families. */
  ELI,
  /** Journalists and media. */
  JRN,
  /** Medical staff and institutions. */
  MED,
  /** Refugees and displaced persons. */
  REF,
  /** Religious actors. */
  REL,
  /** Civil society, non-governmental organizations. */
  SOC,
  /** Breakaway regions and their officials. */
  PRE,
  /** Unknown. */
  UNK,
  /** Health agencies (used by NGEC beside PLOVER's list). */
  HLH;

  /** The code as it is written in records. */
  @JsonValue
  public String code() {
    return name();
  }

  /**
   * The constant with this code.
   *
   * @throws IllegalArgumentException where there is none; the message lists the known codes
   */
  @JsonCreator
  public static Sector of(String code) {
    return Codes.parse(Sector.class, code, Sector::code);
  }
}
