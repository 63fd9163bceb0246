package org.chancery.ledger.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted; {@code null} leaves a choice open.
 *
 * @param from the first day, of the days as of which reports speak
 * @param to the last
 * @param source the publisher, as records write it
 * @param country of at least one actor
 */
public record Selection(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String source,
    @Nullable Country country) {
  /** All reports. */
  public static final Selection ALL = new Selection(null, null, null, null);

  /**
   * @throws ChanceryException with code {@code QUERY} where the last day is before the first
   */
  public Selection {
    if (from != null && to != null && to.isBefore(from)) {
      throw new ChanceryException(
          ChanceryException.Code.QUERY,
          "found "
              + to
              + " as the last day and "
              + from
              + " as the first; give them the other way");
    }
  }

  /** The condition in SQL, of the table {@code report r}; its places are for {@link #values}. */
  String condition() {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    if (from != null) {
      conditions.add("r.day >= ?");
    }
    if (to != null) {
      conditions.add("r.day <= ?");
    }
    if (source != null) {
      conditions.add("r.source = ?");
    }
    if (country != null) {
      conditions.add("exists (select 1 from actor a where a.report = r.id and a.country = ?)");
    }
    return String.join(" and ", conditions);
  }

  List<String> values() {
    List<String> values = new ArrayList<>();
    for (Object value : new @Nullable Object[] {from, to, source, country}) {
      if (value != null) {
        values.add(value.toString());
      }
    }
    return values;
  }
}
