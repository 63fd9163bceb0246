package org.chancery.coding.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.check.Written;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.ParsedReport;
import org.chancery.record.Dateline;
import org.chancery.record.Place;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Places over real parses: rows of our own, and the examples of the rules. */
class PlaceFinderIT {
  private static final LanguageAnalyzer ANALYZER = RealAnalyzer.SHARED;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final PlaceFinder FINDER = new PlaceFinder(LEXICON);

  @ParameterizedTest
  @CsvFileSource(resources = "places.psv", delimiter = '|', quoteCharacter = '\0')
  void placesOf(String text, String dateline, String expected, String why) {
    assumeFalse(
        why.contains("people decide") && LEXICON.entries("states.lex").isEmpty(),
        "SKIPPED: needs the adjectives of states.lex");
    assertThat(places(text, dateline.equals("-") ? null : dateline)).as(why).isEqualTo(expected);
  }

  @Test
  void aPlaceBelongsToItsOwnClause() {
    ParsedReport parsed = parse("The minister, who grew up in Oslo, spoke in Lima.", null);
    var sentence = parsed.sentences().get(0);
    Places places = FINDER.find(parsed);
    int spoke =
        sentence.tokens().stream()
            .filter(t -> t.text().equals("spoke"))
            .findFirst()
            .orElseThrow()
            .index();
    assertThat(places.of(sentence, spoke)).map(m -> m.place().name()).contains("Lima");
  }

  @Test
  void theDatelineSaysWhereHereIs() {
    Places places = FINDER.find(parse("They met here.", "GENEVA, Switzerland"));
    assertThat(places.here()).map(Place::name).contains("Geneva");
    assertThat(places.mentions()).hasSize(1);
    assertThat(places.mentions().get(0).place().evidence().get(0).text()).isEqualTo("here");
  }

  private static String places(String text, @Nullable String dateline) {
    return Written.places(FINDER.find(parse(text, dateline)));
  }

  private static ParsedReport parse(String text, @Nullable String place) {
    Dateline dateline = place == null ? null : new Dateline(place, null, null, List.of());
    return ANALYZER.parse(
        new Report(
            Report.idOf(null, text, null), null, null, null, null, null, "en", dateline, text));
  }
}
