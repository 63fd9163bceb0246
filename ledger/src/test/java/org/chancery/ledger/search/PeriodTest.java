package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import org.chancery.ledger.words.Facet;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 6, 1);
  private static final int DAYS = 2_000;

  @Test
  void asksForItsDaysAndNoOthers() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
      LocalDate to = from.plusDays(random.nextInt(DAYS));
      Query.AnyOf query = (Query.AnyOf) new Period(from, to).query();
      for (int d = -400; d < DAYS + DAYS; d += 1 + random.nextInt(9)) {
        LocalDate day = FIRST.plusDays(d);
        boolean within = !day.isBefore(from) && !day.isAfter(to);
        assertThat(Collections.disjoint(query.words(), Facet.when(day.toString())))
            .as("%s in %s to %s", day, from, to)
            .isEqualTo(!within);
      }
    }
  }

  @Test
  void asksForWholeYearsAndMonthsAtOnce() {
    Period twoYearsAndADay = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1));
    assertThat(((Query.AnyOf) twoYearsAndADay.query()).words())
        .containsExactly(
            Facet.YEAR.word("2023"), Facet.YEAR.word("2024"), Facet.DAY.word("20250101"));
  }

  @Test
  void isDividedIntoHalvesThatMeet() {
    Period period = new Period(LocalDate.of(2024, 2, 27), LocalDate.of(2024, 3, 1));
    assertThat(period.earlier().to().plusDays(1)).isEqualTo(period.later().from());
    assertThat(period.earlier().from()).isEqualTo(period.from());
    assertThat(period.later().to()).isEqualTo(period.to());
  }
}
