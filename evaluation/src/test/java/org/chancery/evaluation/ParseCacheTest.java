package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.ParsedReport;
import org.chancery.language.Segments;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCacheTest {
  private static final Map<String, String> MODELS = Map.of("parser", "one");

  @TempDir private Path folder;

  /** An analyzer that finds one token, the whole text, and counts how often it is asked. */
  private static final class Whole implements LanguageAnalyzer {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public ParsedReport parse(Report report) {
      asked.incrementAndGet();
      String text = report.text();
      Token token = new Token(0, 0, text.length(), text, text, "NN", "O", -1, "root");
      return new ParsedReport(
          report,
          Segments.paragraphs(report),
          List.of(new Sentence(0, 0, List.of(token))),
          List.of());
    }

    @Override
    public Map<String, String> models() {
      return MODELS;
    }
  }

  @Test
  void asksTheAnalyzerOnceForAText() {
    Whole analyzer = new Whole();
    Report report = Report.ofText("Talks 😀 began.");
    ParsedReport first = new ParseCache(folder, MODELS, () -> analyzer).parse(report);
    ParsedReport kept = new ParseCache(folder, MODELS, () -> analyzer).parse(report);
    assertThat(kept.sentences()).hasToString(first.sentences().toString());
    assertThat(kept.paragraphs()).isEqualTo(first.paragraphs());
    assertThat(analyzer.asked).hasValue(1);
  }

  @Test
  void makesNoAnalyzerWhereAllIsKept() {
    Report report = Report.ofText("Talks began.");
    new ParseCache(folder, MODELS, Whole::new).parse(report);
    ParseCache second =
        new ParseCache(
            folder,
            MODELS,
            () -> {
              throw new AssertionError("no models needed");
            });
    assertThat(second.parse(report).tokenCount()).isEqualTo(1);
  }

  @Test
  void givesBackTheReportItWasAskedAbout() {
    Report one = Report.ofText("Talks began.");
    Report other =
        new Report(one.id(), "other", "Source", null, null, "2026-01-01", "en", null, one.text());
    ParseCache cache = new ParseCache(folder, MODELS, Whole::new);
    cache.parse(one);
    assertThat(cache.parse(other).report()).isEqualTo(other);
  }

  @Test
  void aTitleOrOtherModelsAskForAnotherParse() throws Exception {
    String text = "Talks began\n\nThey began today.";
    Report plain = Report.ofText(text);
    Report titled = new Report(plain.id(), null, null, null, "Talks began", null, "en", null, text);
    new ParseCache(folder, MODELS, Whole::new).parse(plain);
    new ParseCache(folder, MODELS, Whole::new).parse(titled);
    new ParseCache(folder, Map.of("parser", "two"), Whole::new).parse(plain);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3).allMatch(f -> f.toString().endsWith(".json"));
    }
  }
}
