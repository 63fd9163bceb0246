package org.chancery.coding.engagement;

import java.util.List;
import java.util.Set;
import org.chancery.coding.lexicon.Reason;
import org.chancery.record.Engagement;
import org.chancery.record.Id.EventId;

/**
 * The engagements of a report, ids {@code g1}, {@code g2}, … in text order of first evidence.
 *
 * @param retold events that only tell again that an engagement took place
 */
public record Engagements(List<Engagement> all, Set<EventId> retold, List<Reason> reasons) {
  public Engagements {
    all = List.copyOf(all);
    retold = Set.copyOf(retold);
    reasons = List.copyOf(reasons);
  }
}
