package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    List<Draft> standing = new ArrayList<>();
    List<Decision> out = new ArrayList<>();
    for (Draft d : bySize) {
      if (clashes(d, standing)) {
        continue;
      }
      standing.add(d);
      out.add(new Decision(d, outerOf(d, standing).orElse(null)));
    }
    out.sort(Comparator.comparingInt(x -> x.draft().cueStart()));
    return out;
  }

  private static boolean clashes(Draft d, List<Draft> standing) {
    for (Draft o : standing) {
      if (clash(o, d)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two drafts cannot both stand: one cue inside the other's, or contents across. */
  private static boolean clash(Draft standing, Draft d) {
    if (d.holds(standing)) {
      return true;
    }
    boolean sameCue = standing.cueStart() < d.cueEnd() && d.cueStart() < standing.cueEnd();
    return sameCue
        && !(standing.candidate() == d.candidate() // sentences of a transcript
            && standing.content().within(d.content()).isEmpty());
  }

  private static Optional<Draft> outerOf(Draft d, List<Draft> standing) {
    Draft outer = null;
    for (Draft o : standing) {
      if (o.holds(d) && (outer == null || o.content().length() < outer.content().length())) {
        outer = o;
      }
    }
    return Optional.ofNullable(outer);
  }
}
