package org.chancery.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.language.ParsedReport;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns that WordNet alone knows: where they are actors, and where they only look like some. */
class DerivedRolesIT {
  private static final ActorFinder FINDER = new ActorFinder(Lexicon.standard());
  private static final PlaceFinder PLACES = new PlaceFinder(Lexicon.standard());

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The carpenters of Quito marched on Monday.      | carpenter    | LAB | several",
        "The pediatrician warned the ministry on Monday. | pediatrician | MED | a certain one",
        "A plaintiff testified in Quito on Monday.       | plaintiff    | CVL | one who does something",
        "A Peruvian corvette shelled the port on Monday. | corvette     | MIL | a weapon of a state",
        "Rosa Quispe, a virologist in Lima, warned the ministry. | virologist | EDU | said of a name",
        "The retired carpenter met the president.        | -            | -   | was one, is none",
        "He is a carpenter.                              | -            | -   | says what he is",
        "She was treated like a bride.                   | -            | -   | a comparison",
        "He has the voice of a radio announcer.          | -            | -   | anyone of that kind",
        "The best seller was printed in Lima.            | -            | -   | a longer noun",
        "The talks with Carpenter failed on Monday.      | -            | -   | a name",
      })
  void areActorsWhereTheyStandForSomebody(
      String sentence, String noun, String sectors, String why) {
    List<Derivation> found = derivations(sentence);
    assertThat(found).extracting(Derivation::noun).as(why).allMatch(noun::equals);
    assertThat(found.isEmpty()).as(why).isEqualTo(noun.equals("-"));
    assertThat(found)
        .flatMap(Derivation::sectors)
        .extracting(s -> s.code())
        .allMatch(sectors::equals);
  }

  @Test
  void anOfficeGoesBeforeThem() {
    ParsedReport parsed =
        parsed("The president's niece, Vice President Rosa Quispe, met the ambassador of Chile.");
    assertThat(FINDER.find(parsed, PLACES.find(parsed)).all())
        .filteredOn(a -> "Rosa Quispe".equals(a.name()))
        .flatExtracting(a -> a.sectors())
        .extracting(Object::toString)
        .containsExactly("GOV");
  }

  private static List<Derivation> derivations(String sentence) {
    ParsedReport parsed = parsed(sentence);
    return FINDER.find(parsed, PLACES.find(parsed)).reasons().stream()
        .map(r -> FINDER.derivation(parsed, r))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static ParsedReport parsed(String text) {
    return RealAnalyzer.SHARED.parse(
        new Report(Report.idOf(null, text, null), null, null, null, null, null, "en", null, text));
  }
}
