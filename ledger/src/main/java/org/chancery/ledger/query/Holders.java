package org.chancery.ledger.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who holds what a side of an engagement asks for, as all reports of a ledger show it: a report may
 * call somebody by name alone whom others, of the same months, call the president.
 */
final class Holders {
  /** What a report says of an office is taken to hold this many days before and after it. */
  private static final int DAYS = 183;

  private final Side side;
  private final Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();

  private record Row(String key, String title, String day) {}

  private Holders(Side side) {
    this.side = side;
  }

  static Holders of(Ledger ledger, Side side) {
    Holders holders = new Holders(side);
    if (side.role() != null) {
      new Question(
              "select distinct a.folded, a.country, o.title, r.day from office o join actor a on"
                  + " a.id = o.actor join report r on r.id = a.report where a.kind = 'person' and"
                  + " o.former = 0 and r.day is not null and o.role = ?",
              side.role().code())
          .is("a", side.who())
          .list(
              ledger,
              (row, context) ->
                  new Row(
                      row.getString("folded")
                          + "/"
                          + (row.getString("country") == null ? "" : row.getString("country")),
                      row.getString("title"),
                      row.getString("day")))
          .forEach(holders::add);
    }
    return holders;
  }

  private void add(Row row) {
    String title = Words.folded(row.title());
    if (side.title() == null || Words.folded(side.title()).equals(title)) {
      days.computeIfAbsent(row.key(), k -> new TreeSet<>()).add(LocalDate.parse(row.day()));
      titles.computeIfAbsent(row.key(), k -> new HashSet<>()).add(title);
    }
  }

  /** Whether somebody present is on the side. */
  boolean has(Present present, @Nullable String day) {
    if (!present.is(side.who())) {
      return false;
    }
    if (!side.needsOffice() || present.holds(side)) {
      return true;
    }
    NavigableSet<LocalDate> stated = days.get(present.key());
    return stated != null
        && day != null
        && near(stated, LocalDate.parse(day))
        && present.mayHold(titles.getOrDefault(present.key(), Set.of()));
  }

  private static boolean near(NavigableSet<LocalDate> stated, LocalDate day) {
    LocalDate before = stated.floor(day);
    LocalDate after = stated.ceiling(day);
    return before != null && ChronoUnit.DAYS.between(before, day) <= DAYS
        || after != null && ChronoUnit.DAYS.between(day, after) <= DAYS;
  }
}
