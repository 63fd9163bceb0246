package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.junit.jupiter.api.Test;

/** Grouping alone, from records that were coded once: {@code HappeningsIT} codes them anew. */
class HappeningsTest {
  @Test
  void twelveReportsOfFiveHappenings() {
    List<Record> records =
        JudgedHappenings.lines("happenings-records.jsonl").stream().map(RecordJson::read).toList();
    assertThat(records).hasSize(12);
    assertThat(JudgedHappenings.in(records)).isEqualTo(JudgedHappenings.EXPECTED);
  }
}
