package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.words.Word;
import org.chancery.ledger.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How well texts match a query: BM25 among the hits, whose numbers are the same on every database.
 * A word that few of the hits have counts more than one that most have.
 */
final class Ranking {
  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.75;

  private final Spotter spotter;
  private final List<long[]> ids = new ArrayList<>();
  private final List<@Nullable String> days = new ArrayList<>();
  private final List<int[]> counts = new ArrayList<>();
  private final int[] having;
  private long length;

  Ranking(Spotter spotter) {
    this.spotter = spotter;
    this.having = new int[spotter.leaves()];
  }

  void add(long id, @Nullable String day, String text) {
    List<Word> words = Words.of(text);
    int[] count = new int[having.length];
    for (Spotter.Spot spot : spotter.spots(words)) {
      having[spot.leaf()] += count[spot.leaf()]++ == 0 ? 1 : 0;
    }
    ids.add(new long[] {id, words.size()});
    days.add(day);
    counts.add(count);
    length += words.size();
  }

  /** All that were added, in the order of rank. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      places.add(new Place(ids.get(i)[0], days.get(i), score(i)));
    }
    places.sort(Place.BY_RANK);
    return places;
  }

  private double score(int i) {
    double mean = Math.max(1, (double) length / ids.size());
    double norm = SATURATION * (1 - LENGTH + LENGTH * ids.get(i)[1] / mean);
    double score = 0;
    for (int leaf = 0; leaf < having.length; leaf++) {
      int count = counts.get(i)[leaf];
      double rarity = StrictMath.log(1 + (ids.size() - having[leaf] + 0.5) / (having[leaf] + 0.5));
      score += rarity * count * (SATURATION + 1) / (count + norm);
    }
    return score;
  }
}
