package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A number of people, exact or a lower bound: written {@code 46} or {@code {"at_least": 11}}.
 *
 * @param number not negative
 */
public record Count(int number, boolean atLeast) {
  public Count {
    if (number < 0) {
      throw new IllegalArgumentException("found count " + number + ", expected 0 or more");
    }
  }

  @JsonValue
  Object written() {
    return atLeast ? Map.of("at_least", number) : number;
  }

  @JsonCreator
  static Count read(JsonNode node) {
    return node.isInt()
        ? new Count(node.intValue(), false)
        : new Count(node.path("at_least").intValue(), true);
  }
}
