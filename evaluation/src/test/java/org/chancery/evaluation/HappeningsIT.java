package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.coding.Coder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Limits;
import org.chancery.language.corenlp.CoreNlpAnalyzer;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;

/** From twelve reports to five happenings, through coder, duplicates and grouping. */
class HappeningsIT {
  @Test
  void twelveReportsOfFiveHappenings() {
    CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(Limits.DEFAULT);
    Coder coder = new Coder(Lexicon.standard(), analyzer.models());
    List<Record> records =
        JudgedHappenings.reports().stream()
            .map(r -> coder.code(analyzer.parse(r)).record())
            .toList();
    assertThat(JudgedHappenings.in(records)).isEqualTo(JudgedHappenings.EXPECTED);
  }
}
