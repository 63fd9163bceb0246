package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Drafts by where their cues stand. A content asks for the cues within it; of all pairs of drafts
 * in a long report few are nested. Immutable.
 */
final class DraftsByCue {
  /** Places in the list, in the order of the cues. */
  private final List<Integer> order = new ArrayList<>();

  /** Where the cues begin, in the same order. */
  private final int[] starts;

  DraftsByCue(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> drafts.get(i).cueStart()));
    starts = order.stream().mapToInt(i -> drafts.get(i).cueStart()).toArray();
  }

  /** The places in the list of the drafts whose cues begin between the ends of an extent. */
  List<Integer> in(Extent extent) {
    return extent.isEmpty()
        ? List.of()
        : order.subList(firstFrom(extent.start()), firstFrom(extent.end()));
  }

  /** How many cues begin before an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
