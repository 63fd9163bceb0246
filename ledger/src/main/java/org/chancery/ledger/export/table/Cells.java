package org.chancery.ledger.export.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.record.Count;
import org.chancery.record.Country;
import org.chancery.record.DateValue;
import org.jspecify.annotations.Nullable;

/** Values of records as values of columns. */
final class Cells {
  private Cells() {}

  /** The text as programs can read it: U+FFFD stands for U+0000, one for one, so offsets hold. */
  static String readable(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', '\ufffd');
  }

  /** Codes with a space between them; {@code null} where there are none. */
  static <T> @Nullable String codes(List<T> values, Function<T, String> code) {
    return values.isEmpty() ? null : values.stream().map(code).collect(Collectors.joining(" "));
  }

  static @Nullable String country(@Nullable Country country) {
    return country == null ? null : country.code();
  }

  static @Nullable String from(@Nullable DateValue date) {
    return date == null ? null : date.value();
  }

  static @Nullable String to(@Nullable DateValue date) {
    return date == null ? null : date.end();
  }

  /** The day that the date names; {@code null} where it names a month or a year. */
  static @Nullable LocalDate day(@Nullable DateValue date) {
    try {
      return date == null || date.value().length() < 10 ? null : LocalDate.parse(date.value());
    } catch (DateTimeException e) {
      return null; // 30 February
    }
  }

  static @Nullable Integer number(@Nullable Count count) {
    return count == null ? null : count.number();
  }

  static @Nullable Boolean atLeast(@Nullable Count count) {
    return count == null ? null : count.atLeast();
  }
}
