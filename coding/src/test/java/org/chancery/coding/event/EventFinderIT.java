package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.record.Actor;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.EventStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Events by the whole pipeline: the lexicon's examples, rows of our own, reports. */
class EventFinderIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Coder CODER = new Coder(LEXICON, Map.of());

  /** Events that may be seen in the sentences that tell of none. */
  private static final int FALSE_EVENTS = 3;

  static Stream<Arguments> examples() {
    return Stream.concat(
            LEXICON.entries("frames.lex").stream(),
            LEXICON.entries("rules.lex").stream().filter(e -> e.id().value().startsWith("event.")))
        .flatMap(e -> e.examples().stream().map(x -> Arguments.of(e, x)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example(Entry entry, Example example) {
    List<String> found = events(example.sentence());
    String where = entry.file() + ":" + example.line() + " found " + found;
    boolean none = example.expected().equals("-");
    boolean there = found.stream().anyMatch(f -> agrees(f, example.expected()));
    assertThat(none ? found.isEmpty() : there).as(where).isEqualTo(!example.counter());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "events.psv", delimiter = '|', quoteCharacter = '\0')
  void eventsOf(String text, String expected, String why) {
    List<String> found = events(text);
    if (expected.equals("-")) {
      assertThat(found).as(why).isEmpty();
    } else {
      for (String one : expected.split(";")) {
        assertThat(found).as(why).anyMatch(f -> agrees(f, one.strip()));
      }
    }
  }

  @Test
  void uneventfulSentences() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : resource("uneventful.txt").lines().toList()) {
      events(line).forEach(e -> found.add(e + " in: " + line));
    }
    assertThat(found).hasSizeLessThanOrEqualTo(FALSE_EVENTS);
  }

  @Test
  void munich() throws IOException {
    Path shared = Path.of(System.getProperty("chancery.shared", "../../shared"));
    Path report = shared.resolve("reports/munich-2025-02-15.txt");
    assumeTrue(Files.exists(report), "SKIPPED: no " + report.toAbsolutePath());
    List<String> found = events(Files.readString(report));
    assertThat(found).anyMatch(f -> agrees(f, "CONSULT Wang + Rutte"));
    assertThat(found).anyMatch(f -> agrees(f, "REQUEST Wang > NATO"));
    assertThat(found)
        .anyMatch(f -> agrees(f, "SUPPORT Rutte > China") || agrees(f, "AGREE NATO > China"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = EventFinderIT.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The events of a text in the examples' notation, parties by all that the report calls them. */
  private static List<String> events(String text) {
    Record record = CODER.code(ANALYZER.parse(Report.ofText(text))).record();
    return record.events().stream().map(e -> written(e, record)).toList();
  }

  private static String written(Event event, Record record) {
    String modes =
        event.modes().isEmpty()
            ? ""
            : "/" + String.join("+", event.modes().stream().map(EventMode::code).toList());
    return event.type()
        + modes
        + " "
        + names(event.actors(), record)
        + " > "
        + names(event.recipients(), record)
        + " "
        + event.status().code();
  }

  private static String names(List<ActorId> ids, Record record) {
    return String.join(" + ", ids.stream().map(id -> names(id, record)).toList());
  }

  private static String names(ActorId id, Record record) {
    Actor actor = record.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    List<String> all = new ArrayList<>(List.of(actor.label()));
    actor.mentions().forEach(m -> all.add(m.text()));
    return String.join("/", all);
  }

  /** Whether an event found is the one expected: type and mode, every party, and any status. */
  private static boolean agrees(String found, String expected) {
    String[] want = expected.split(" ", 2);
    String[] got = found.split(" ", 2);
    String type = want[0].contains("/") ? got[0] : got[0].replaceAll("/.*", "");
    if (!type.equals(want[0])) {
      return false;
    }
    String parties = want.length > 1 ? want[1] : "";
    for (EventStatus status : EventStatus.values()) {
      if (parties.endsWith(" " + status.code())) {
        parties = parties.substring(0, parties.length() - status.code().length() - 1);
        if (!got[1].endsWith(" " + status.code())) {
          return false;
        }
      }
    }
    String[] sides = parties.split(">", 2);
    String[] gotSides = got[1].split(" > ", 2);
    return holds(gotSides[0], sides[0]) && (sides.length < 2 || holds(gotSides[1], sides[1]));
  }

  private static boolean holds(String found, String wanted) {
    for (String name : wanted.split("\\+")) {
      if (!found.toLowerCase(Locale.ROOT).contains(name.strip().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
