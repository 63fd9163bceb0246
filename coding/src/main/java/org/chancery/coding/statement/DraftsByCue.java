package org.chancery.coding.statement;

import java.util.List;

/** Drafts in the order of their cues, found by where a cue stands. */
final class DraftsByCue {
  private DraftsByCue() {}

  /**
   * Of drafts in the order of their cues, those with a cue between the ends of an extent. Contents
   * ask for what is nested in them, and of all pairs of a long report's drafts few are.
   */
  static List<Draft> in(Extent extent, List<Draft> byCue) {
    if (extent.isEmpty()) {
      return List.of();
    }
    int from = firstFrom(extent.start(), byCue);
    int to = firstFrom(extent.end(), byCue);
    return byCue.subList(from, to);
  }

  /** The index of the first with a cue at an offset or behind it. */
  private static int firstFrom(int offset, List<Draft> byCue) {
    int low = 0;
    int high = byCue.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byCue.get(middle).cueStart() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
