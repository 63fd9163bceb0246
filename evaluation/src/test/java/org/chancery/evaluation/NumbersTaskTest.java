package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.record.Casualties;
import org.chancery.record.Count;
import org.junit.jupiter.api.Test;

class NumbersTaskTest {

  @Test
  void aThirdIsHeldOut() {
    List<NumbersRow> rows = NumbersRow.all();
    assertThat(rows).hasSizeGreaterThan(60);
    assertThat(rows.stream().filter(NumbersRow::heldOut)).hasSize(rows.size() / 3);
    assertThat(rows).allMatch(r -> r.numbers().matches("-|\\w+ \\d+\\+?(; \\w+ \\d+\\+?)*"));
  }

  @Test
  void numbersAreWrittenAsTheFileWritesThem() {
    Casualties numbers =
        new Casualties(new Count(12, false), new Count(30, true), null, new Count(400, false));
    assertThat(NumbersRow.written(numbers)).isEqualTo("size 400; dead 12; injured 30+");
    assertThat(NumbersRow.written(null)).isEqualTo("-");
  }

  @Test
  void anEventThatIsNotFoundIsWrong() {
    NumbersRow row = NumbersRow.of("N-1\tdev\tASSAULT\t-\tRebels fired.");
    assertThat(row.among(List.of())).isEqualTo("no event");
    assertThatThrownBy(() -> NumbersRow.of("N-1\tdev\tWAR\t-\tRebels fired."))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
