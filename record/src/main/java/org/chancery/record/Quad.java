package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The four classes of the conflict and cooperation literature, written as the numbers 1 to 4. */
public enum Quad {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** 1 to 4, in the order of the constants. */
  @JsonValue
  public int number() {
    return ordinal() + 1;
  }

  /** The class with this number, 1 to 4. */
  @JsonCreator
  public static Quad of(int number) {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("found quad " + number + ", expected 1 to 4");
    }
    return values()[number - 1];
  }
}
