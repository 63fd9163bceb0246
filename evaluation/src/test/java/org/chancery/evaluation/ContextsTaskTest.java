package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.chancery.record.Context;
import org.junit.jupiter.api.Test;

class ContextsTaskTest {
  private static final ContextRow ROW = ContextRow.of("X-1\theld\tcyber health\tThey hacked it.");

  @Test
  void theFileHasEveryContextThreeTimesAndAThirdHeldOut() {
    List<ContextRow> rows = ContextRow.all();
    assertThat(rows).hasSizeGreaterThan(120);
    assertThat(rows.stream().filter(ContextRow::heldOut)).hasSize(rows.size() / 3);
    assertThat(rows.stream().filter(r -> r.contexts().isEmpty())).hasSizeGreaterThan(14);
    for (Context context : Context.values()) {
      assertThat(rows.stream().filter(r -> r.contexts().contains(context)))
          .as(context.code())
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void aLineNamesItsContexts() {
    assertThat(ROW.contexts()).containsExactly(Context.HEALTH, Context.CYBER);
    assertThat(ROW.heldOut()).isTrue();
    assertThat(ContextRow.of("X-2\tdev\tnone\tSo it went.").contexts()).isEmpty();
    assertThatThrownBy(() -> ContextRow.of("X-3\tdev\tsports\tThey won."))
        .hasMessageContaining("sports");
  }

  @Test
  void countsWhatIsFoundAndWhatIsMissed() {
    ContextsTask.Judged judged =
        new ContextsTask.Judged(ROW, Set.of(Context.CYBER, Context.CRIME, Context.LEGAL));
    assertThat(judged.counts()).isEqualTo(new Counts(1, 3, 2));
    assertThat(judged.counts(Context.HEALTH)).isEqualTo(new Counts(0, 0, 1));
    Counts all = judged.counts().plus(new Counts(2, 2, 2));
    assertThat(all.precision()).isEqualTo(3 / 5.0);
    assertThat(all.recall()).isEqualTo(3 / 4.0);
    assertThat(all.f1()).isEqualTo(6 / 9.0);
  }
}
