package org.chancery.ledger.search;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hit's place in the order of hits.
 *
 * @param id of its row
 * @param day if known
 * @param score how well it matches; 0 where that was not asked
 */
record Place(long id, @Nullable String day, double score) {
  /** The newest first, the undated last; those of one day as they were kept. */
  static final Comparator<Place> BY_DATE =
      Comparator.comparing(
              (Place p) -> Objects.requireNonNullElse(p.day(), ""), Comparator.reverseOrder())
          .thenComparingLong(Place::id);

  static final Comparator<Place> BY_RANK =
      Comparator.comparingDouble((Place p) -> -p.score()).thenComparing(BY_DATE);

  static Place of(Cursor cursor) {
    return new Place(cursor.id(), cursor.day(), cursor.score());
  }
}
