package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The country that an actor belongs to or acts for: ISO 3166-1 alpha-3, {@code KOS} for Kosovo, or
 * one of PLOVER's codes for actors beyond any state.
 *
 * @param code three capital letters
 */
public record Country(@JsonValue String code) {

  /** PLOVER's codes for actors that belong to no state. */
  public static final Set<String> INTERNATIONAL =
      Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  @JsonCreator
  public Country {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "found country \"" + code + "\", expected three capital letters");
    }
  }

  /** Whether it stands for an international actor rather than a state. */
  public boolean international() {
    return INTERNATIONAL.contains(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
