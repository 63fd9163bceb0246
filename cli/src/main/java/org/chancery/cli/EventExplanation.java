package org.chancery.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.event.CameoTable;
import org.chancery.coding.event.EventMatch;
import org.chancery.coding.event.PloverTable;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.Event;
import org.chancery.record.EventMode;

/** What there is to say of an event's field beside its rule: the match, and the code tables. */
final class EventExplanation {
  private static final Set<String> OF_TABLES = Set.of("type", "modes", "score", "quad");
  private static final Set<String> OF_MATCH =
      Set.of("type", "modes", "cameo", "score", "quad", "actors", "recipients", "evidence", "rule");

  private final Engine engine;
  private final Engine.Coded coded;
  private final Page page;

  EventExplanation(Engine engine, Engine.Coded coded, Page page) {
    this.engine = engine;
    this.coded = coded;
    this.page = page;
  }

  /**
   * Explains a field such as {@code e1.score}, or an event as a whole; nothing for other fields.
   */
  void of(String field) {
    String[] steps = field.split("\\.", 3);
    Optional<Event> event =
        coded.coding().record().events().stream()
            .filter(e -> e.id().value().equals(steps[0]))
            .findFirst();
    if (event.isEmpty()) {
      return;
    }
    boolean whole = steps.length == 1;
    String part = whole ? "" : steps[1];
    if (whole || OF_TABLES.contains(part)) {
      plover(event.get());
    }
    if (whole || part.equals("cameo")) {
      cameo(event.get());
    }
    if (whole || OF_MATCH.contains(part)) {
      engine.match(coded, steps[0]).ifPresent(m -> match(event.get(), m));
    }
  }

  private void plover(Event event) {
    PloverTable table = PloverTable.standard();
    page.heading("PLOVER, table " + table.version());
    table.rows().stream()
        .filter(r -> r.type() == event.type())
        .filter(r -> r.mode().isEmpty() || event.modes().contains(r.mode().get()))
        .forEach(
            r ->
                page.line(
                    2,
                    4,
                    String.format(
                        Locale.ROOT,
                        "%s: score %s, quad %d; %s",
                        r.type() + r.mode().map(EventMode::code).map("/"::concat).orElse(""),
                        r.score(),
                        r.quad().number(),
                        r.name())));
  }

  private void cameo(Event event) {
    CameoTable table = CameoTable.standard();
    page.heading("CAMEO, table " + table.version());
    String code = event.cameo();
    for (int digits = 2; digits <= code.length(); digits++) {
      table
          .code(code.substring(0, digits))
          .ifPresent(c -> page.line(2, 4, c.code() + ": " + c.name()));
    }
  }

  private void match(Event event, EventMatch match) {
    page.heading("What the frame matched");
    String place = engine.lexicon().entry(new RuleId(event.rule())).map(Entry::location).orElse("");
    page.line(2, page.in(Style.CODE, event.rule()) + "  " + page.in(Style.QUIET, place));
    int width =
        match.parts().stream().map(EventMatch.Part::place).mapToInt(String::length).max().orElse(0);
    for (EventMatch.Part p : match.parts()) {
      String role = p.place() + " ".repeat(width - p.place().length());
      page.line(
          2,
          4,
          role
              + "  ["
              + page.in(Style.GOOD, p.word().text())
              + "]  "
              + page.in(Style.QUIET, p.relation()));
    }
  }
}
