package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.language.Halving;

/**
 * Drafts by where their cues stand. A content asks for the cues within it; of all pairs of drafts
 * in a long report few are nested. Immutable.
 */
final class DraftsByCue {
  private record Place(int inList, int cueStart) {}

  /** In the order of the cues. */
  private final List<Place> places = new ArrayList<>();

  DraftsByCue(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      places.add(new Place(i, drafts.get(i).cueStart()));
    }
    places.sort(Comparator.comparingInt(Place::cueStart));
  }

  /** The places in the list of the drafts whose cues begin between the ends of an extent. */
  List<Integer> in(Extent extent) {
    return extent.isEmpty()
        ? List.of()
        : places.subList(countBefore(extent.start()), countBefore(extent.end())).stream()
            .map(Place::inList)
            .toList();
  }

  private int countBefore(int offset) {
    return Halving.count(places, p -> p.cueStart() < offset);
  }
}
