package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reports state in one standing.
 *
 * @param reports how many
 * @param first date of the first; null where none has one
 * @param last date of the last
 * @param evidence by date: up to {@value RegisterBuilder#KEPT} of each end
 */
public record Stated(
    int reports, @Nullable LocalDate first, @Nullable LocalDate last, List<Evidence> evidence) {
  public Stated {
    evidence = List.copyOf(evidence);
  }
}
