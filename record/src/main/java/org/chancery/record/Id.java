package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A typed id that is local to one record: {@code a1}, {@code s1}, {@code g1}, {@code e1}. The
 * letter is part of the type, so that a statement's id can never stand where an actor's belongs.
 */
public sealed interface Id {

  /** The id as written: a letter and a number from 1. */
  @JsonValue
  String value();

  /** Id of an {@link Actor}. */
  record ActorId(String value) implements Id {
    @JsonCreator
    public ActorId {
      check(value, 'a');
    }

    /** The {@code n}th actor, from 1. */
    public static ActorId of(int n) {
      return new ActorId("a" + n);
    }
  }

  /** Id of a {@link Statement}. */
  record StatementId(String value) implements Id {
    @JsonCreator
    public StatementId {
      check(value, 's');
    }

    /** The {@code n}th statement, from 1. */
    public static StatementId of(int n) {
      return new StatementId("s" + n);
    }
  }

  /** Id of an {@link Engagement}. */
  record EngagementId(String value) implements Id {
    @JsonCreator
    public EngagementId {
      check(value, 'g');
    }

    /** The {@code n}th engagement, from 1. */
    public static EngagementId of(int n) {
      return new EngagementId("g" + n);
    }
  }

  /** Id of an {@link Event}. */
  record EventId(String value) implements Id {
    @JsonCreator
    public EventId {
      check(value, 'e');
    }

    /** The {@code n}th event, from 1. */
    public static EventId of(int n) {
      return new EventId("e" + n);
    }
  }

  private static void check(String value, char letter) {
    boolean fits = value.length() > 1 && value.charAt(0) == letter && value.charAt(1) != '0';
    for (int i = 1; fits && i < value.length(); i++) {
      fits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "found id \"" + value + "\", expected " + letter + " and a number from 1");
    }
  }
}
