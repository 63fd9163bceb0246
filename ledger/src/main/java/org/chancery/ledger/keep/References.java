package org.chancery.ledger.keep;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ledger.store.RowIds;
import org.chancery.record.ChanceryException;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record points only to what it has, and is of the report that it names: one from
 * elsewhere may not.
 */
final class References {
  private References() {}

  /**
   * @param known the ids of all that the record has
   * @throws ChanceryException with code {@code MALFORMED} where something is missing, or is there
   *     twice
   */
  static void check(Record record, Set<Id> known) {
    Report report = record.report();
    if (!report.id().equals(Report.idOf(report.source(), report.text(), report.published()))) {
      throw malformed("found the report's id " + report.id() + ", which is not that of its text");
    }
    int all =
        record.actors().size()
            + record.statements().size()
            + record.engagements().size()
            + record.events().size();
    if (known.size() != all) {
      throw malformed("found an id that is given twice");
    }
    pointedTo(record)
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw malformed("found " + id.value() + " pointed to, but not in the record");
            });
    known.stream()
        .filter(id -> id.value().length() > 6 || Rows.number(id) >= RowIds.ROOM)
        .findFirst()
        .ifPresent(
            id -> {
              throw malformed(
                  "found the id " + id.value() + ", expected numbers below " + RowIds.ROOM);
            });
  }

  private static ChanceryException malformed(String why) {
    return new ChanceryException(
        ChanceryException.Code.MALFORMED, "not a record that can be kept: " + why);
  }

  private static Stream<Id> pointedTo(Record record) {
    return Stream.of(
            record.statements().stream().flatMap(References::of),
            record.engagements().stream().flatMap(References::of),
            record.events().stream().flatMap(References::of))
        .flatMap(s -> s)
        .filter(Objects::nonNull);
  }

  private static Stream<Id> of(Statement s) {
    return all(
        s.addressees(),
        s.about().stream().map(Stance::actor).toList(),
        some(s.speaker()),
        some(s.partOf()),
        some(s.repeats()),
        some(s.engagement()));
  }

  private static Stream<Id> of(Engagement g) {
    return all(g.participants().stream().map(p -> p.actor()).toList(), g.statements(), g.events());
  }

  private static Stream<Id> of(Event e) {
    return all(e.actors(), e.recipients(), some(e.statement()));
  }

  private static List<Id> some(@Nullable Id id) {
    return id == null ? List.of() : List.of(id);
  }

  @SafeVarargs
  private static Stream<Id> all(Collection<? extends Id>... ids) {
    return Stream.of(ids).flatMap(Collection::stream);
  }
}
