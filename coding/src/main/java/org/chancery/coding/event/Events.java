package org.chancery.coding.event;

import java.util.List;
import org.chancery.coding.lexicon.Reason;

/** The events of a report, ids {@code e1}, {@code e2}, … in text order of their triggers. */
public record Events(List<FoundEvent> all, List<Reason> reasons) {
  public Events {
    all = List.copyOf(all);
    reasons = List.copyOf(reasons);
  }
}
