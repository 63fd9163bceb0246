package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ledger.words.Word;
import org.chancery.ledger.words.Words;

/** Texts with what was asked for marked, cut to where it stands densest. */
final class Excerpts {
  /** Words of an excerpt of a report. */
  private static final int WORDS = 50;

  /** Words before the first hit. */
  private static final int BEFORE = 8;

  private final Spotter spotter;

  Excerpts(Spotter spotter) {
    this.spotter = spotter;
  }

  Hit.Excerpt whole(String text) {
    List<Word> words = Words.of(text);
    return new Hit.Excerpt(0, text, ranges(words, spotter.spots(words), 0, text.length()), true);
  }

  /** Around the hits: where most different ones, then most, stand together. */
  Hit.Excerpt densest(String text) {
    List<Word> words = Words.of(text);
    if (words.size() <= WORDS) {
      return whole(text);
    }
    List<Spotter.Spot> spots = spotter.spots(words);
    int first = Math.max(0, Math.min(best(spots) - BEFORE, words.size() - WORDS));
    int start = first == 0 ? 0 : words.get(first).start();
    int last = first + WORDS - 1;
    int end = last == words.size() - 1 ? text.length() : words.get(last).end();
    return new Hit.Excerpt(
        text.codePointCount(0, start),
        text.substring(start, end),
        ranges(words, spots, start, end),
        false);
  }

  private static int best(List<Spotter.Spot> spots) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < spots.size(); i++) {
      int from = spots.get(i).from();
      Set<Integer> different = new HashSet<>();
      int all = 0;
      for (int j = i; j < spots.size() && spots.get(j).to() <= from + WORDS - BEFORE; j++) {
        different.add(spots.get(j).leaf());
        all++;
      }
      int worth = different.size() * WORDS * WORDS + all;
      if (worth > most) {
        most = worth;
        best = from;
      }
    }
    return best;
  }

  /** The characters of the spots that lie wholly in the excerpt, joined where they overlap. */
  private static List<Hit.Range> ranges(
      List<Word> words, List<Spotter.Spot> spots, int start, int end) {
    List<Hit.Range> ranges = new ArrayList<>();
    for (Spotter.Spot spot : spots) {
      int from = words.get(spot.from()).start();
      int to = words.get(spot.to() - 1).end();
      if (from < start || to > end) {
        continue;
      }
      Hit.Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && from - start < last.end()) {
        int until = Math.max(last.end(), to - start);
        ranges.set(ranges.size() - 1, new Hit.Range(last.start(), until));
      } else {
        ranges.add(new Hit.Range(from - start, to - start));
      }
    }
    return ranges;
  }
}
