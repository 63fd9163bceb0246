package org.chancery.ledger.export.layout;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a layout, and what it is filled from.
 *
 * @param value {@code null} where nothing that we know fills it
 */
record Field<T>(String name, @Nullable Function<T, @Nullable Object> value) {

  static <T> Field<T> unknown(String name) {
    return new Field<>(name, null);
  }

  private @Nullable Object of(T thing) {
    return value == null ? null : value.apply(thing);
  }

  /** The line of a thing: values with a tab between them, and none within. */
  static <T> String line(List<Field<T>> fields, T thing) {
    return fields.stream().map(f -> written(f.of(thing))).collect(Collectors.joining("\t"));
  }

  private static String written(@Nullable Object value) {
    return value == null ? "" : oneLine(value.toString());
  }

  /** The layouts have no quotes: a character that would end a value or a line becomes a space. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i)) || line.charAt(i) == '\u2028') {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  static <T> List<String> names(List<Field<T>> fields) {
    return fields.stream().map(Field::name).toList();
  }

  static <T> List<String> unfilled(List<Field<T>> fields) {
    return fields.stream().filter(f -> f.value() == null).map(Field::name).toList();
  }
}
