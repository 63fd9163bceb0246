package org.chancery.coding.engagement;

import java.util.List;
import org.chancery.coding.lexicon.Reason;
import org.chancery.record.Engagement;

/** The engagements of a report, ids {@code g1}, {@code g2}, … in text order of first evidence. */
public record Engagements(List<Engagement> all, List<Reason> reasons) {
  public Engagements {
    all = List.copyOf(all);
    reasons = List.copyOf(reasons);
  }
}
