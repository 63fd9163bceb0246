package org.chancery.coding.statement;

import java.util.List;
import org.chancery.coding.lexicon.Reason;

/** The statements of a report, ids {@code s1}, {@code s2}, … in text order. */
public record Statements(List<FoundStatement> all, List<Reason> reasons) {
  public Statements {
    all = List.copyOf(all);
    reasons = List.copyOf(reasons);
  }
}
