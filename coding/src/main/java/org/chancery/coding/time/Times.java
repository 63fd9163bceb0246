package org.chancery.coding.time;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Reason;

/**
 * The time expressions of a report, in text order.
 *
 * @param today the day the report was filed, ISO 8601, where known
 */
public record Times(List<TimeMention> mentions, Optional<String> today, List<Reason> reasons) {
  public Times {
    mentions = List.copyOf(mentions);
    reasons = List.copyOf(reasons);
  }

  public List<TimeMention> in(int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }
}
