package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dateline of a wire story: where and when it was filed, and by whom.
 *
 * @param place as written: {@code "MUNICH, Germany"}
 * @param date ISO 8601, as far as the dateline and the date of publication tell
 * @param agency as written: {@code "Xinhua"}
 * @param evidence the span of the whole dateline, with its dash
 */
public record Dateline(
    @Nullable String place, @Nullable String date, @Nullable String agency, List<Span> evidence) {
  public Dateline {
    evidence = List.copyOf(evidence);
  }
}
