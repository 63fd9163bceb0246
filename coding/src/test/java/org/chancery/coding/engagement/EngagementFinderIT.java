package org.chancery.coding.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.check.Written;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.record.Dateline;
import org.chancery.record.Engagement;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Engagements of whole records: rows of our own, the examples of the rules, a report. */
class EngagementFinderIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Coder CODER = new Coder(LEXICON, Map.of());

  @ParameterizedTest
  @CsvFileSource(resources = "engagements.psv", delimiter = '|', quoteCharacter = '\0')
  void engagementsOf(String text, String expected, String why) {
    assertThat(shown(text)).as(why).isEqualTo(expected);
  }

  @Test
  void whatThePartiesOfAReadoutSayWasSaidThere() {
    Record record =
        code(
            "Kenyan Foreign Minister Amina Wanjala met Ugandan Foreign Minister Moses Okot in"
                + " Kampala on Thursday. Wanjala said that Kenya would open the border. Okot told"
                + " reporters that Uganda was ready. Rwanda said it was not invited.",
            null);
    assertThat(record.engagements()).hasSize(1);
    assertThat(record.statements())
        .filteredOn(s -> s.engagement() != null)
        .extracting(s -> s.content().get(0).text())
        .singleElement()
        .asString()
        .contains("open the border");
  }

  /** The reference report: one meeting, told in caption, lead and body. */
  @Test
  void munich() throws Exception {
    Path shared = Path.of(System.getProperty("chancery.shared", "../../shared"));
    Path file = shared.resolve("reports/munich-2025-02-15.txt");
    assumeTrue(Files.exists(file), "SKIPPED: no " + file.toAbsolutePath());
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int start = text.indexOf("MUNICH, Germany");
    int end = text.indexOf("--", start) + 2;
    Record record =
        code(
            text,
            new Dateline(
                "MUNICH, Germany", "2025-02-15", "Xinhua", List.of(Span.of(text, start, end))));
    assertThat(record.engagements()).hasSize(1);
    Engagement meeting = record.engagements().get(0);
    assertThat(Written.engagement(record, meeting))
        .isEqualTo(
            "meeting held: Wang Yi, Mark Rutte / 2025-02-14 / at Munich / on Ukraine crisis"
                + " / during Munich Security Conference");
    assertThat(meeting.place()).extracting(Place::country).hasToString("DEU");
    assertThat(record.statements())
        .filteredOn(
            s -> meeting.participants().stream().anyMatch(p -> p.actor().equals(s.speaker())))
        .isNotEmpty()
        .allMatch(s -> meeting.id().equals(s.engagement()));
  }

  private static String shown(String text) {
    return Written.engagements(code(text, null));
  }

  private static Record code(String text, @Nullable Dateline dateline) {
    Report report =
        new Report(
            Report.idOf(null, text, "2025-02-15"),
            null,
            null,
            null,
            null,
            "2025-02-15",
            "en",
            dateline,
            text);
    return CODER.code(ANALYZER.parse(report)).record();
  }
}
