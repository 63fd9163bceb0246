package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Coder;
import org.chancery.coding.RealAnalyzer;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of the first event of a type, in sentences published on 3 June 2025. */
class HistoryIT {
  private static final String DAY = "2025-06-03";
  private static final Coder CODER =
      new Coder(Lexicon.standard(), Map.of()).deciding(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2021 Peru expelled ten envoys whom Lima accused of spying for Chile.|ACCUSE|historical",
        "Peru attacked Chile in the 1870s.|ASSAULT|historical",
        "Peru attacked Chile in 1879.|ASSAULT|historical",
        "Peru once attacked Chile.|ASSAULT|historical",
        "Two years earlier Peru attacked Chile.|ASSAULT|historical",
        "Peru mourned a 2014 explosion that killed two soldiers of Chile.|ASSAULT|historical",
        "Peru accused those who had sent arms to Chile.|AID|historical",
        "On Monday Peru condemned the 2021 accord with Chile.|ACCUSE|actual",
        "Peru attacked Chile on Monday.|ASSAULT|actual",
        "Peru has detained the Chilean pilot since 2021.|COERCE|actual",
        "In 2021 Peru was a friend of Chile, which it now accuses of spying.|ACCUSE|actual",
      })
  void status(String text, String type, String expected) {
    Report report =
        new Report(Report.idOf(null, text, DAY), null, null, null, null, DAY, "en", null, text);
    var events = CODER.code(RealAnalyzer.SHARED.parse(report)).record().events();
    assertThat(events).filteredOn(e -> e.type().name().equals(type)).isNotEmpty();
    assertThat(events)
        .filteredOn(e -> e.type().name().equals(type))
        .first()
        .satisfies(e -> assertThat(e.status().code()).as(text).isEqualTo(expected));
  }
}
