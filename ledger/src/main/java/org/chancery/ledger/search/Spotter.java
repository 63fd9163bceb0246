package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.words.Word;
import org.jspecify.annotations.Nullable;

/** Finds the words of a query in the words of a text. Immutable. */
final class Spotter {
  /** A word, phrase or beginning that is asked for. */
  private interface Leaf {
    /** How many words match, from the one at {@code at}; 0 for none. */
    int at(List<Word> words, int at);
  }

  /**
   * A place where one was found.
   *
   * @param leaf which of those that are asked for
   * @param from the first word
   * @param to one past the last
   */
  record Spot(int leaf, int from, int to) {}

  private final List<Leaf> leaves = new ArrayList<>();

  /**
   * @param query null finds nothing
   */
  Spotter(@Nullable Query query) {
    if (query != null) {
      collect(query);
    }
  }

  private void collect(Query query) {
    if (query instanceof Query.AnyOf anyOf) {
      Set<String> any = Set.copyOf(anyOf.words());
      leaves.add((words, at) -> any.contains(words.get(at).folded()) ? 1 : 0);
    } else if (query instanceof Query.Phrase phrase) {
      leaves.add((words, at) -> matches(phrase, words, at) ? phrase.words().size() : 0);
    } else if (query instanceof Query.All all) {
      all.parts().forEach(this::collect);
    } else if (query instanceof Query.Any any) {
      any.parts().forEach(this::collect);
    } // what must not be there is nowhere to be found
  }

  private static boolean matches(Query.Phrase phrase, List<Word> words, int at) {
    int n = phrase.words().size();
    if (at + n > words.size()) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      String asked = phrase.words().get(i);
      String found = words.get(at + i).folded();
      boolean same = i == n - 1 && phrase.open() ? found.startsWith(asked) : found.equals(asked);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** How many words, phrases and beginnings are asked for. */
  int leaves() {
    return leaves.size();
  }

  /** All places, in the order of the text. */
  List<Spot> spots(List<Word> words) {
    List<Spot> spots = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (int leaf = 0; leaf < leaves.size(); leaf++) {
        int n = leaves.get(leaf).at(words, at);
        if (n > 0) {
          spots.add(new Spot(leaf, at, at + n));
        }
      }
    }
    return spots;
  }
}
