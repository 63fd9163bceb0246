package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that stand so far, those with more content first. To ask each of a long report's
 * drafts about all that stand would take the square of its length, so they are kept by where their
 * cues begin, and by the stretches of the text in which they have content.
 */
final class Standing {
  /** UTF-16 units of a stretch: a few sentences, so that few contents lie in most. */
  private static final int STRETCH = 512;

  private final TreeMap<Integer, List<Draft>> byCue = new TreeMap<>();
  private final Map<Integer, List<Draft>> byStretch = new HashMap<>();
  private int longestCue;

  void add(Draft d) {
    byCue.computeIfAbsent(d.cueStart(), k -> new ArrayList<>(1)).add(d);
    longestCue = Math.max(longestCue, d.cueEnd() - d.cueStart());
    int done = -1;
    for (Extent.Range r : d.content().ranges()) {
      for (int k = Math.max(done + 1, r.start() / STRETCH); k <= (r.end() - 1) / STRETCH; k++) {
        byStretch.computeIfAbsent(k, x -> new ArrayList<>(4)).add(d);
        done = k;
      }
    }
  }

  /** Whether a draft cannot stand beside one of them: cues share words, or contents cross. */
  boolean clashes(Draft d) {
    for (Extent.Range r : d.content().ranges()) {
      if (any(byCue.subMap(r.start(), true, r.end(), false), o -> d.holds(o))) {
        return true;
      }
    }
    int from = d.cueStart() - longestCue;
    return any(byCue.subMap(from, false, d.cueEnd(), false), o -> sameCue(o, d));
  }

  private static boolean any(
      NavigableMap<Integer, List<Draft>> drafts, java.util.function.Predicate<Draft> test) {
    for (List<Draft> here : drafts.values()) {
      for (Draft o : here) {
        if (test.test(o)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameCue(Draft o, Draft d) {
    return o.cueStart() < d.cueEnd()
        && d.cueStart() < o.cueEnd()
        && !(o.candidate() == d.candidate() // sentences of a transcript
            && o.content().within(d.content()).isEmpty());
  }

  /** The one with the least content of those that hold a draft's cue, the first of equals. */
  @Nullable Draft innermostAround(Draft d) {
    Draft innermost = null;
    for (Draft o : byStretch.getOrDefault(d.cueStart() / STRETCH, List.of())) {
      boolean less = innermost == null || o.content().length() < innermost.content().length();
      if (less && o.holds(d)) {
        innermost = o;
      }
    }
    return innermost;
  }
}
