package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.evaluation.TitledEngagement.Party;
import org.chancery.evaluation.TitledEngagement.Sort;
import org.chancery.record.EngagementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {
  private final TitleReader reader = new TitleReader(Lexicon.standard());

  @Test
  void readsKindPrincipalAndCounterpart() {
    TitledEngagement read =
        reader.read("Readout of Vice President Eva Paz’s Call with President Luis Arana of Peru");
    assertThat(read.kinds()).isEqualTo(Set.of(EngagementKind.CALL));
    assertThat(read.principals())
        .extracting(p -> String.join(" ", p.name()))
        .containsExactly("Eva Paz");
    Party with = read.counterparts().get(0);
    assertThat(String.join(" ", with.name())).isEqualTo("Luis Arana");
    assertThat(with.country()).isEqualTo("PER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Readout of President Paz Call with Prime Minister Luis Arana of Peru | JUDGED",
        "Readout of President Paz’s Meeting with Peru’s Foreign Minister Luis Arana | JUDGED",
        "Readout of President Paz’s Call with President Arana of Peru and President Ruiz of Chile"
            + " | SEVERAL",
        "Readout of President Paz’s Meeting with Families of Hostages | NO_FOREIGN_OFFICIAL",
        "Readout of President Paz’s Meeting with Governor Luis Arana of Ohio | NO_FOREIGN_OFFICIAL",
        "Readout of President Paz’s Travel to Peru | OTHER"
      })
  void tellsWhichTitlesAreJudged(String title, Sort sort) {
    assertThat(reader.read(title).sort()).isEqualTo(sort);
  }
}
