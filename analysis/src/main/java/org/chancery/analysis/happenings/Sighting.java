package org.chancery.analysis.happenings;

import java.util.Comparator;
import java.util.List;
import org.chancery.record.Casualties;
import org.jspecify.annotations.Nullable;

/**
 * An engagement or event as one report tells it.
 *
 * @param report the report's id
 * @param head that of the first of its duplicates; its own where it has none
 * @param source the publisher
 * @param local {@code e1} or {@code g1}: the id in the report's record
 * @param from who acts; of an engagement or another mutual thing all parties
 * @param to who receives; empty where nobody does, or where it is mutual
 * @param days {@code null} where not even the report's day is known
 * @param evidence the words
 */
public record Sighting(
    String report,
    String head,
    @Nullable String source,
    String local,
    What what,
    List<Party> from,
    List<Party> to,
    @Nullable Days days,
    @Nullable Where where,
    @Nullable Casualties casualties,
    Claim claim,
    String evidence)
    implements Comparable<Sighting> {
  private static final Comparator<Sighting> ORDER =
      Comparator.comparing((Sighting s) -> s.days == null)
          .thenComparing(Sighting::days, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Sighting::report)
          .thenComparing(s -> s.local.length())
          .thenComparing(Sighting::local);

  public Sighting {
    from = from.stream().distinct().sorted().toList();
    to = to.stream().distinct().sorted().toList();
  }

  /** By days, then by the ids. */
  @Override
  public int compareTo(Sighting other) {
    return ORDER.compare(this, other);
  }

  /** How exact it is: what is known of day, place, persons and parties. */
  int exactness() {
    int day = days == null ? 0 : !days.stated() ? 1 : days.length() > 1 ? 2 : 3;
    int place = where == null || !what.hasPlace() ? 0 : where.exact() ? 2 : 1;
    long names =
        from.stream().filter(Party::named).count() + to.stream().filter(Party::named).count();
    return 100 * day
        + 20 * (claim == Claim.HAPPENED ? 1 : 0)
        + 10 * place
        + (int) Math.min(9, 2 * names + from.size() + to.size());
  }
}
