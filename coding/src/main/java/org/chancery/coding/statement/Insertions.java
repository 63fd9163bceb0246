package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Two cues of a sentence that lie in each other's content: the one that is inserted into the
 * other's clause or appended to it ("He promised to leave, <em>Lima said</em>") is the outer one.
 * Its attribution clause is cut out of the other's content.
 */
final class Insertions {
  private Insertions() {}

  static List<Draft> cut(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    DraftsByCue byCue = new DraftsByCue(drafts);
    for (Draft inserted : drafts) {
      boolean behind = inserted.content().start() < inserted.cueStart();
      if (!behind) {
        continue;
      }
      AttributionClause frame = AttributionClause.of(inserted.candidate(), inserted.source());
      for (int i : byCue.in(inserted.content())) {
        Draft d = out.get(i);
        if (d.holds(inserted) && inserted.holds(d) && d.candidate() != inserted.candidate()) {
          out.set(i, d.with(d.content().minus(frame.start(), frame.end())));
        }
      }
    }
    return out.stream().filter(d -> !d.content().isEmpty()).toList();
  }
}
