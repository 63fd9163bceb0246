package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * PLOVER's modes: how an event of its type was done, with the score that replaces the type's. The
 * same code (such as {@code withdraw}) may belong to two types; {@link #of} asks for both.
 */
public enum EventMode {
  CONSULT_VISIT(EventType.CONSULT, 4),
  CONSULT_THIRD_PARTY(EventType.CONSULT, 1),
  CONSULT_MULTILATERAL(EventType.CONSULT, 4),
  CONSULT_PHONE(EventType.CONSULT, 1.5),
  RETREAT_WITHDRAW(EventType.RETREAT, 8),
  RETREAT_RELEASE(EventType.RETREAT, 6.5),
  RETREAT_DISARM(EventType.RETREAT, 10),
  RETREAT_CEASEFIRE(EventType.RETREAT, 7.5),
  RETREAT_ACCESS(EventType.RETREAT, 6.5),
  RETREAT_RESIGN(EventType.RETREAT, 4.5),
  REQUEST_ASSIST(EventType.REQUEST, 0.5),
  REQUEST_CHANGE(EventType.REQUEST, -1),
  REQUEST_YIELD(EventType.REQUEST, -1),
  REQUEST_MEET(EventType.REQUEST, 0),
  ACCUSE_DISAPPROVE(EventType.ACCUSE, -2),
  ACCUSE_INVESTIGATE(EventType.ACCUSE, -3.5),
  ACCUSE_ALLEGE(EventType.ACCUSE, -3.5),
  REJECT_ASSIST(EventType.REJECT, -1.5),
  REJECT_CHANGE(EventType.REJECT, -2),
  REJECT_YIELD(EventType.REJECT, -2),
  REJECT_MEET(EventType.REJECT, -2),
  THREATEN_RESTRICT(EventType.THREATEN, -3),
  THREATEN_ARREST(EventType.THREATEN, -3.5),
  THREATEN_RELATIONS(EventType.THREATEN, -3.5),
  THREATEN_EXPEL(EventType.THREATEN, -3.5),
  THREATEN_TERRITORY(EventType.THREATEN, -4),
  THREATEN_VIOLENCE(EventType.THREATEN, -3.5),
  PROTEST_DEMO(EventType.PROTEST, -5),
  PROTEST_RIOT(EventType.PROTEST, -7),
  PROTEST_STRIKE(EventType.PROTEST, -5),
  PROTEST_HUNGER(EventType.PROTEST, -4.5),
  PROTEST_BOYCOTT(EventType.PROTEST, -4.5),
  PROTEST_OBSTRUCT(EventType.PROTEST, -4.5),
  PROTEST_VANDALIZE(EventType.PROTEST, -5),
  SANCTION_CONVICT(EventType.SANCTION, -6),
  SANCTION_EXPEL(EventType.SANCTION, -5.5),
  SANCTION_WITHDRAW(EventType.SANCTION, -6),
  SANCTION_DISCONTINUE(EventType.SANCTION, -6),
  MOBILIZE_TROOPS(EventType.MOBILIZE, -6.5),
  MOBILIZE_WEAPONS(EventType.MOBILIZE, -6.5),
  MOBILIZE_POLICE(EventType.MOBILIZE, -5.5),
  MOBILIZE_MILITIA(EventType.MOBILIZE, -6),
  COERCE_SEIZE(EventType.COERCE, -7),
  COERCE_RESTRICT(EventType.COERCE, -7),
  COERCE_CENSOR(EventType.COERCE, -6.5),
  COERCE_CURFEW(EventType.COERCE, -6.5),
  COERCE_MARTIAL_LAW(EventType.COERCE, -7.5),
  COERCE_ARREST(EventType.COERCE, -7),
  COERCE_DEPORT(EventType.COERCE, -7),
  COERCE_WITHHOLD(EventType.COERCE, -7),
  COERCE_MISINFORMATION(EventType.COERCE, -6.5),
  COERCE_CYBER(EventType.COERCE, -7),
  ASSAULT_ABDUCT(EventType.ASSAULT, -8.5),
  ASSAULT_BEAT(EventType.ASSAULT, -7.5),
  ASSAULT_TORTURE(EventType.ASSAULT, -8.5),
  ASSAULT_SEXUAL(EventType.ASSAULT, -8.5),
  ASSAULT_TARGETED(EventType.ASSAULT, -9.5),
  ASSAULT_DESTROY(EventType.ASSAULT, -8.5),
  ASSAULT_PRIMITIVE(EventType.ASSAULT, -8),
  ASSAULT_FIREARMS(EventType.ASSAULT, -9),
  ASSAULT_EXPLOSIVES(EventType.ASSAULT, -9),
  ASSAULT_SUICIDE_ATTACK(EventType.ASSAULT, -9.5),
  ASSAULT_AERIAL(EventType.ASSAULT, -9.5),
  ASSAULT_DRONE(EventType.ASSAULT, -9.5),
  ASSAULT_HEAVY_WEAPONS(EventType.ASSAULT, -9.5),
  ASSAULT_CROWD_CONTROL(EventType.ASSAULT, -7.5),
  ASSAULT_UNCONVENTIONAL(EventType.ASSAULT, -10);

  private final EventType type;
  private final double score;

  EventMode(EventType type, double score) {
    this.type = type;
    this.score = score;
  }

  /** The type whose mode it is. */
  public EventType type() {
    return type;
  }

  /** The score of an event of this mode, -10 to 10. */
  public double score() {
    return score;
  }

  /** PLOVER's name of the mode, without the type: {@code third-party}. */
  @JsonValue
  public String code() {
    return Codes.hyphenated(this).substring(type.name().length() + 1);
  }

  /** Type and mode together, as {@link RecordJson} has to read them: {@code CONSULT/visit}. */
  String qualified() {
    return type + "/" + code();
  }

  @JsonCreator
  static EventMode parse(String qualified) {
    return Codes.parse(EventMode.class, qualified, EventMode::qualified);
  }

  /**
   * The mode of {@code type} with this code.
   *
   * @throws IllegalArgumentException where the type has no such mode
   */
  public static EventMode of(EventType type, String code) {
    return parse(type + "/" + code);
  }
}
