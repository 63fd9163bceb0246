package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.language.Sentence;

/** Drafts by the sentence of their cue. Immutable. */
final class DraftsBySentence {
  private final Map<Sentence, List<Integer>> places = new HashMap<>();

  DraftsBySentence(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Sentence s = drafts.get(i).candidate().sentence();
      places.computeIfAbsent(s, k -> new ArrayList<>(4)).add(i);
    }
  }

  /** The places in the list of the drafts of a sentence, ascending. */
  List<Integer> in(Sentence s) {
    return places.getOrDefault(s, List.of());
  }
}
