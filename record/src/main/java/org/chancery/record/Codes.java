package org.chancery.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How enum constants are written outside the program, and read back with an error that teaches. */
final class Codes {
  private Codes() {}

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String hyphenated(Enum<?> constant) {
    return lower(constant).replace('_', '-');
  }

  static <E extends Enum<E>> E parse(Class<E> type, String code, Function<E, String> written) {
    for (E constant : type.getEnumConstants()) {
      if (written.apply(constant).equals(code)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(written).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "found \"" + code + "\", expected one of the " + type.getSimpleName() + "s: " + known);
  }
}
