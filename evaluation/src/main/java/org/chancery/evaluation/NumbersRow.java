package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Casualties;
import org.chancery.record.Count;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose numbers of dead, injured, arrested and of those who took part were coded by hand
 * ({@code casualties.tsv}).
 *
 * @param heldOut whether it is kept from those who write rules
 * @param type of the event that has them
 * @param numbers such as {@code dead 12; injured 30+}, {@link #NONE} where it has none
 */
record NumbersRow(String id, boolean heldOut, EventType type, String numbers, String text) {
  static final String NONE = "-";
  private static final String FIXTURE = "casualties.tsv";

  /** A line of the file. */
  static NumbersRow of(String line) {
    String[] c = line.split("\t", -1);
    if (c.length != 5) {
      throw new IllegalArgumentException("found " + c.length + " columns, expected 5: " + line);
    }
    return new NumbersRow(c[0], c[1].equals("held"), EventType.valueOf(c[2]), c[3], c[4]);
  }

  static List<NumbersRow> all() {
    return Fixture.lines(FIXTURE, "id").stream().map(NumbersRow::of).toList();
  }

  /** The numbers of the events of its type; the right ones where one of them has those. */
  String among(List<Event> events) {
    List<String> got =
        events.stream().filter(e -> e.type() == type).map(e -> written(e.casualties())).toList();
    if (got.isEmpty()) {
      return "no event";
    }
    return got.contains(numbers) ? numbers : got.get(0);
  }

  /** As the file writes them, in the record's order. */
  static String written(@Nullable Casualties c) {
    if (c == null) {
      return NONE;
    }
    List<String> out = new ArrayList<>();
    add(out, "size", c.size());
    add(out, "dead", c.dead());
    add(out, "injured", c.injured());
    add(out, "arrested", c.arrested());
    return String.join("; ", out);
  }

  private static void add(List<String> out, String kind, @Nullable Count count) {
    if (count != null) {
      out.add(kind + " " + count.number() + (count.atLeast() ? "+" : ""));
    }
  }
}
