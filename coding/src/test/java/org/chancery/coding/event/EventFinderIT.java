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
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.check.EventNotation;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Events by the whole pipeline: rows of our own, reports. */
class EventFinderIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Coder METHOD = new Coder(Lexicon.standard(), Map.of());
  private static final EventNotation CODER = notation(METHOD);
  private static final EventNotation RULES = notation(METHOD.deciding(Optional.empty()));

  /** Events that may be seen in the sentences that tell of none. */
  private static final int FALSE_EVENTS = 3;

  /** The share of the rows that the decision must leave as the rules have them. */
  private static final double KEPT = 0.95;

  private static EventNotation notation(Coder coder) {
    return new EventNotation(text -> coder.code(ANALYZER.parse(Report.ofText(text))).record());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "events.psv", delimiter = '|', quoteCharacter = '\0')
  void eventsByRule(String text, String expected, String why) {
    List<String> found = RULES.events(text);
    if (expected.equals("-")) {
      assertThat(found).as(why).isEmpty();
    } else {
      for (String one : expected.split(";")) {
        assertThat(found).as(why).anyMatch(f -> EventNotation.agrees(f, one.strip()));
      }
    }
  }

  @Test
  void theDecisionKeepsPlainEvents() throws IOException {
    List<String> rows = resource("events.psv").lines().filter(l -> !l.startsWith("#")).toList();
    List<String> lost = new ArrayList<>();
    for (String row : rows) {
      String[] columns = row.split("\\|");
      List<String> found = CODER.events(columns[0]);
      for (String one : columns[1].equals("-") ? new String[0] : columns[1].split(";")) {
        if (found.stream().noneMatch(f -> EventNotation.agrees(f, one.strip()))) {
          lost.add(one + " in: " + columns[0] + " found " + found);
        }
      }
    }
    assertThat(lost).hasSizeLessThanOrEqualTo((int) Math.round(rows.size() * (1 - KEPT)));
  }

  @Test
  void uneventfulSentences() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : resource("uneventful.txt").lines().toList()) {
      CODER.events(line).forEach(e -> found.add(e + " in: " + line));
    }
    assertThat(found).hasSizeLessThanOrEqualTo(FALSE_EVENTS);
  }

  @Test
  void munich() throws IOException {
    Path shared = Path.of(System.getProperty("chancery.shared", "../../shared"));
    Path report = shared.resolve("reports/munich-2025-02-15.txt");
    assumeTrue(Files.exists(report), "SKIPPED: no " + report.toAbsolutePath());
    List<String> found = CODER.events(Files.readString(report));
    assertThat(found).anyMatch(f -> EventNotation.agrees(f, "CONSULT Wang + Rutte"));
    assertThat(found).anyMatch(f -> EventNotation.agrees(f, "REQUEST Wang > NATO"));
    assertThat(found)
        .anyMatch(
            f ->
                EventNotation.agrees(f, "SUPPORT Rutte > China")
                    || EventNotation.agrees(f, "AGREE NATO > China"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = EventFinderIT.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
