package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.attribution.Attribution;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * What the models mark, brought into line with itself and the tree: of two cues of one source ("She
 * said that Peru would wait <em>and called on Chile to do so</em>") the second is no part of the
 * first's content; and what describes a source ("a diplomat, <em>who spoke on condition of
 * anonymity</em>, said") is no content.
 */
final class SharedSources {
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose");
  private static final Set<String> JOINING = Set.of(",", ";", "and", "but", "then", "also");

  private SharedSources() {}

  static List<Attribution> apart(Sentence s, List<Attribution> attributions) {
    List<Attribution> out = new ArrayList<>(attributions.size());
    for (Attribution a : attributions) {
      BitSet content = (BitSet) a.content().clone();
      for (Attribution b : attributions) {
        if (b.cue().first() > a.cue().last() && shared(a, b)) {
          content.clear(start(s, b.cue().first()), s.size());
        }
      }
      withoutDescription(s, a, content);
      withoutRelative(s, a, content);
      out.add(new Attribution(a.cue(), a.source(), content));
    }
    return out;
  }

  private static boolean shared(Attribution a, Attribution b) {
    return a.content().get(b.cue().head())
        && !a.source().isEmpty()
        && a.source().equals(b.source())
        && !a.source().intersects(a.content());
  }

  /** Where the clause of a cue without a subject of its own begins. */
  private static int start(Sentence s, int cue) {
    int from = cue;
    while (from > 0 && JOINING.contains(s.lower(from - 1))) {
      from--;
    }
    return from;
  }

  /** Relative clauses and appositions of the source, unless the cue stands in them. */
  private static void withoutDescription(Sentence s, Attribution a, BitSet content) {
    for (int i = a.source().nextSetBit(0); i >= 0; i = a.source().nextSetBit(i + 1)) {
      for (Token t : s.children(i)) {
        boolean describes = t.relation().equals("acl:relcl") || t.is("appos");
        if (describes && !s.dominates(t.index(), a.cue().head())) {
          for (int k : s.subtree(t.index())) {
            content.clear(k);
          }
        }
      }
    }
  }

  /** ", who …," right behind the source, whatever the parser takes it for. */
  private static void withoutRelative(Sentence s, Attribution a, BitSet content) {
    int from = content.nextSetBit(0);
    boolean relative =
        from > 1
            && RELATIVE.contains(s.lower(from))
            && s.token(from - 1).text().equals(",")
            && a.source().get(from - 2);
    for (int i = from + 1; relative && i < s.size(); i++) {
      if (s.token(i).text().equals(",")) {
        content.clear(from, i + 1);
        return;
      }
    }
  }
}
