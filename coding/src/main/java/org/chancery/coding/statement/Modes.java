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
      List<Quotation> near = Quotations.near(quotations, r.start(), r.end());
      for (int i = r.start(); i < r.end() && !(inside && outside); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          boolean quoted = Quotations.contain(near, i);
          inside |= quoted;
          outside |= !quoted;
        }
      }
    }
    return !inside ? StatementMode.INDIRECT : outside ? StatementMode.MIXED : StatementMode.DIRECT;
  }
}
