package org.chancery.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Report;

/**
 * A sentence with an event whose status was told by hand ({@code status.tsv}).
 *
 * @param heldOut whether it is kept from those who write rules
 * @param date of publication, ISO 8601
 * @param marked the sentence, with the words of the event's trigger
 */
record StatusRow(
    String id,
    boolean heldOut,
    String date,
    EventStatus status,
    EventType type,
    MarkedText marked) {
  private static final String FIXTURE = "status.tsv";

  StatusRow {
    if (marked.marks().size() != 1) {
      throw new IllegalArgumentException(
          id + ": found " + marked.marks().size() + " triggers, expected 1");
    }
  }

  /** A line of the file: id, part, date, status, type, text with its trigger in braces. */
  static StatusRow of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 6) {
      throw new IllegalArgumentException(
          "found " + columns.length + " columns, expected 6: " + line);
    }
    return new StatusRow(
        columns[0],
        columns[1].equals("held"),
        columns[2],
        EventStatus.of(columns[3]),
        EventType.valueOf(columns[4]),
        MarkedText.of(columns[5]));
  }

  static List<StatusRow> all() {
    return Fixture.lines(FIXTURE, "id").stream().map(StatusRow::of).toList();
  }

  Report report() {
    return Gold.phrase(marked.text(), date);
  }

  /**
   * The event of the type asked for, at the trigger if one is there or else elsewhere in the
   * sentence, which tells no other of that type; or else any at the trigger.
   */
  Optional<Event> eventAmong(List<Event> events) {
    return events.stream()
        .filter(e -> e.type() == type || marked.shared(e.trigger()) > 0)
        .max(
            Comparator.comparing((Event e) -> e.type() == type)
                .thenComparing(e -> marked.shared(e.trigger()) > 0));
  }
}
