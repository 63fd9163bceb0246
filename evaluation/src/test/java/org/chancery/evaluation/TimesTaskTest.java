package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.time.TimeMention;
import org.chancery.coding.time.Times;
import org.chancery.evaluation.TimesRow.Verdict;
import org.chancery.record.DateValue;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;

class TimesTaskTest {
  private static final TimesRow ROW =
      TimesRow.of(
          "X-1\tdev\t2025-01-02\t2024-12-30\tRebels fired on {Monday} and left on Tuesday.");

  @Test
  void aThirdOf120IsHeldOut() {
    List<TimesRow> rows = TimesRow.all();
    assertThat(rows).hasSize(120);
    assertThat(rows.stream().filter(TimesRow::heldOut)).hasSize(40);
    assertThat(rows)
        .allMatch(
            r ->
                TimesRow.written(r.expected())
                    .matches("-|\\d{4}(-\\d\\d(-\\d\\d)?)?(/\\d{4}(-\\d\\d(-\\d\\d)?)?)?"));
  }

  @Test
  void theDateIsThatOfTheMarkedWords() {
    assertThat(ROW.among(times("Tuesday", "2024-12-31"))).isEmpty();
    assertThat(ROW.among(times("Monday", "2024-12-30"))).contains("2024-12-30");
  }

  @Test
  void anotherYearIsTheWorstThatCanHappen() {
    assertThat(ROW.verdict(Optional.of("2024-12-30"))).isEqualTo(Verdict.RIGHT);
    assertThat(ROW.verdict(Optional.of("2024-12"))).isEqualTo(Verdict.WRONG);
    assertThat(ROW.verdict(Optional.of("2025-12-30"))).isEqualTo(Verdict.WRONG_BY_YEAR);
    assertThat(ROW.verdict(Optional.of("2024-12-30/2025-01-05"))).isEqualTo(Verdict.WRONG_BY_YEAR);
    assertThat(ROW.verdict(Optional.empty())).isEqualTo(Verdict.UNRESOLVED);
  }

  @Test
  void whatNobodyKnowsIsRightlyLeftOut() {
    TimesRow row = TimesRow.of("X-2\tdev\t-\t-\tThey met on {Tuesday}.");
    assertThat(row.verdict(Optional.empty())).isEqualTo(Verdict.RIGHT);
    assertThat(row.verdict(Optional.of("2025-01-07"))).isEqualTo(Verdict.WRONG);
    assertThat(row.report().published()).isNull();
  }

  @Test
  void aDatelineIsRead() {
    TimesRow row =
        TimesRow.of("X-3\tdev\t2025-01-02\t2024-12-30\tROME, Dec. 31 (AP) - They met {Monday}.");
    assertThat(row.report().day()).hasToString("Optional[2024-12-31]");
  }

  @Test
  void oneExpressionIsMarked() {
    assertThatThrownBy(() -> TimesRow.of("X-4\tdev\t-\t-\tThey met on Tuesday."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Times times(String words, String day) {
    Report report = ROW.report();
    int start = report.text().indexOf(words);
    DateValue date = new DateValue(day, null, List.of(report.span(start, start + words.length())));
    TimeMention mention = new TimeMention(0, 0, 0, 0, date, new RuleId("time.weekday"));
    return new Times(List.of(mention), Optional.empty(), List.of());
  }
}
