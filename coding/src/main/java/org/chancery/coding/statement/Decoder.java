package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which drafts stand, outermost first: of two that claim each other, the one with more
 * content is the outer one. Inner ones are linked to the innermost that holds them.
 */
final class Decoder {

  /** A draft that stands, and the one in which it is nested. */
  record Decision(Draft draft, @Nullable Draft outer) {}

  /** Decisions in text order of their cues. */
  List<Decision> decode(List<Draft> drafts) {
    List<Draft> bySize = new ArrayList<>(drafts);
    bySize.sort(
        Comparator.comparingInt((Draft d) -> -d.content().length()).thenComparing(Draft::cueStart));
    Standing standing = new Standing();
    List<Decision> out = new ArrayList<>();
    for (Draft d : bySize) {
      if (!standing.clashes(d)) {
        standing.add(d);
        out.add(new Decision(d, standing.innermostAround(d)));
      }
    }
    out.sort(Comparator.comparingInt(x -> x.draft().cueStart()));
    return out;
  }
}
