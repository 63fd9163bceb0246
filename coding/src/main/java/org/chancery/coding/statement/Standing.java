package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.coding.clause.Stretches;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that stand so far, those with more content first. To ask each of a long report's
 * drafts about all that stand would take the square of its length, so they are kept by where their
 * cues begin, and by the stretches of the text in which they have content.
 */
final class Standing {
  private final TreeMap<Integer, List<Draft>> byCue = new TreeMap<>();
  private final Stretches<Draft> byContent = new Stretches<>();
  private int longestCue;

  void add(Draft d) {
    byCue.computeIfAbsent(d.cueStart(), k -> new ArrayList<>(1)).add(d);
    longestCue = Math.max(longestCue, d.cueEnd() - d.cueStart());
    d.content().ranges().forEach(r -> byContent.add(d, r.start(), r.end()));
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

  private static boolean any(NavigableMap<Integer, List<Draft>> drafts, Predicate<Draft> test) {
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
    for (Draft o : byContent.near(d.cueStart())) {
      boolean less = innermost == null || o.content().length() < innermost.content().length();
      if (less && o.holds(d)) {
        innermost = o;
      }
    }
    return innermost;
  }
}
