package org.chancery.coding.place;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Reason;
import org.chancery.record.Place;

/**
 * The places that a report names, in text order.
 *
 * @param here the dateline's place
 */
public record Places(List<PlaceMention> mentions, Optional<Place> here, List<Reason> reasons) {
  public Places {
    mentions = List.copyOf(mentions);
    reasons = List.copyOf(reasons);
  }

  public List<PlaceMention> in(int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }
}
