package org.chancery.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.check.Written;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.ParsedReport;
import org.chancery.record.Dateline;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Time expressions over real parses: rows of our own, and the examples of the rules. */
class TimeFinderIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TimeFinder FINDER = new TimeFinder(LEXICON);

  @ParameterizedTest
  @CsvFileSource(resources = "times.psv", delimiter = '|', quoteCharacter = '\0')
  void datesOf(String text, String today, String expected, String why) {
    assertThat(dates(text, today.equals("-") ? null : today)).as(why).isEqualTo(expected);
  }

  @Test
  void everyMentionNamesAnEntry() {
    ParsedReport parsed =
        parse("They met on Friday and will meet again in May 2027.", "2025-02-15");
    assertThat(FINDER.find(parsed).mentions())
        .hasSize(2)
        .allSatisfy(m -> assertThat(LEXICON.entry(m.rule())).isPresent());
  }

  @Test
  void theDatelineGoesBeforePublication() {
    String text = "They met on Friday.";
    Dateline dateline = new Dateline("LIMA", "2025-02-15", null, List.of());
    Report report =
        new Report(
            Report.idOf(null, text, "2025-02-24"),
            null,
            null,
            null,
            null,
            "2025-02-24",
            "en",
            dateline,
            text);
    Times times = FINDER.find(ANALYZER.parse(report));
    assertThat(times.today()).contains("2025-02-15");
    assertThat(times.mentions().get(0).date().value()).isEqualTo("2025-02-14");
  }

  @Test
  void aTimeBelongsToItsOwnClause() {
    ParsedReport parsed =
        parse("Kenya said on Monday that it would send troops in March.", "2025-11-18");
    Times times = FINDER.find(parsed);
    var sentence = parsed.sentences().get(0);
    assertThat(times.of(sentence, 1)).map(m -> m.date().value()).contains("2025-11-17");
    assertThat(times.of(sentence, 7)).map(m -> m.date().value()).contains("2026-03");
  }

  private static String dates(String text, @Nullable String today) {
    return Written.dates(FINDER.find(parse(text, today)));
  }

  private static ParsedReport parse(String text, @Nullable String published) {
    return ANALYZER.parse(
        new Report(
            Report.idOf(null, text, published),
            null,
            null,
            null,
            null,
            published,
            "en",
            null,
            text));
  }
}
