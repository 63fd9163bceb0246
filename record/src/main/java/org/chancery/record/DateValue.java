package org.chancery.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that the text gives, resolved against dateline and publication.
 *
 * @param value ISO 8601, as precise as the text: {@code 2025}, {@code 2025-02} or {@code
 *     2025-02-14}
 * @param end the last day of an interval, in the same form
 * @param evidence the words that say it
 */
public record DateValue(String value, @Nullable String end, List<Span> evidence) {
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public DateValue {
    Required.field(value, "date", "value");
    evidence = List.copyOf(evidence);
    if (!ISO.matcher(value).matches()) {
      throw new IllegalArgumentException("found date \"" + value + "\", expected YYYY[-MM[-DD]]");
    }
  }
}
