package org.chancery.coding.statement;

import java.util.List;
import org.chancery.record.StatementMode;

/** How much of a content is quoted. */
final class Modes {
  private Modes() {}

  static StatementMode of(String text, Extent content, List<Quotation> quotations) {
    boolean inside = false;
    boolean outside = false;
    for (Extent.Range r : content.ranges()) {
      for (int i = r.start(); i < r.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          int at = i;
          boolean quoted = quotations.stream().anyMatch(q -> q.extent().contains(at));
          inside |= quoted;
          outside |= !quoted;
        }
      }
    }
    return !inside ? StatementMode.INDIRECT : outside ? StatementMode.MIXED : StatementMode.DIRECT;
  }
}
