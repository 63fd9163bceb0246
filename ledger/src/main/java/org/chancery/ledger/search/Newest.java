package org.chancery.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.words.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The newest of what matches. Where that is much, it goes back from the last day in steps that
 * double, and asks each time only for what matches within these days: so its work grows with what
 * is wanted, not with what is there.
 */
final class Newest {
  private static final int STEP_AT_LEAST = 500;

  private final Index index;
  private final Query query;
  private final @Nullable Place after;
  private final int wanted;
  private final List<Place> found = new ArrayList<>();

  private Newest(Index index, Query query, @Nullable Place after, int wanted) {
    this.index = index;
    this.query = query;
    this.after = after;
    this.wanted = wanted;
  }

  /** Of these ids, which are few enough to look at all of them. */
  static List<Place> among(Index index, List<Long> ids, @Nullable Place after, int wanted) {
    return index.places(ids).stream()
        .filter(p -> after == null || Place.BY_DATE.compare(p, after) > 0)
        .sorted(Place.BY_DATE)
        .limit(wanted)
        .toList();
  }

  /**
   * Of all that match and lie in these days.
   *
   * @param undated whether also those whose day is not known
   * @param after where to begin; null for the beginning
   */
  static List<Place> in(
      Index index,
      Query query,
      @Nullable Period days,
      boolean undated,
      @Nullable Place after,
      int wanted) {
    Newest newest = new Newest(index, query, after, wanted);
    newest.goBack(days);
    if (undated && newest.found.size() < wanted) {
      newest.inOrder(Query.word(Facet.UNDATED.word("")), null);
    }
    List<Place> found = newest.found;
    return List.copyOf(found.subList(0, Math.min(wanted, found.size())));
  }

  /** Adds those that stand after the beginning, in order; all of them stand after those before. */
  private void add(List<Place> places) {
    places.stream()
        .filter(p -> after == null || Place.BY_DATE.compare(p, after) > 0)
        .sorted(Place.BY_DATE)
        .forEach(found::add);
  }

  private void goBack(@Nullable Period days) {
    if (days != null && (after == null || after.day() != null)) {
      LocalDate last = after == null ? days.to() : earlier(days.to(), after.day());
      long length = 1;
      while (found.size() < wanted && !last.isBefore(days.from())) {
        LocalDate first = later(days.from(), last.minusDays(length - 1));
        look(new Period(first, last));
        last = first.minusDays(1);
        length *= 2;
      }
    }
  }

  private void look(Period period) {
    if (period.isOneDay()) {
      inOrder(period.query(), period.from().toString());
      return;
    }
    int most = Math.max(STEP_AT_LEAST, 2 * wanted);
    List<Long> ids = index.ids(both(period.query()), most + 1);
    if (ids.size() <= most) {
      add(index.places(ids));
      return;
    }
    look(period.later());
    if (found.size() < wanted) {
      look(period.earlier());
    }
  }

  /** Of those that share a day: as they were kept. */
  private void inOrder(Query condition, @Nullable String day) {
    boolean within = after != null && java.util.Objects.equals(after.day(), day);
    long above = within && after != null ? after.id() : Long.MIN_VALUE;
    int most = wanted - found.size();
    for (long id : index.ids(both(condition), above, most)) {
      found.add(new Place(id, day, 0));
    }
  }

  private Query both(Query condition) {
    return new Query.All(List.of(query, condition));
  }

  private static LocalDate earlier(LocalDate a, @Nullable String b) {
    LocalDate other = b == null ? a : LocalDate.parse(b);
    return a.isBefore(other) ? a : other;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
