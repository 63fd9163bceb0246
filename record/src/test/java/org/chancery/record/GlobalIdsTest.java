package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlobalIdsTest {
  @Test
  void everythingHasOneOfItsOwn() {
    Record full = Records.full();
    Map<Id, String> ids = GlobalIds.of(full);
    int things =
        full.actors().size()
            + full.statements().size()
            + full.engagements().size()
            + full.events().size();
    assertThat(ids).hasSize(things);
    assertThat(ids.values()).doesNotHaveDuplicates().allMatch(i -> i.matches("[0-9a-f]{32}"));
  }

  @Test
  void theNumberInTheRecordDoesNotCountButTheReportDoes() {
    Record full = Records.full();
    String first = GlobalIds.of(full).get(full.actors().get(0).id());
    Record without = with(full, full.report(), full.actors().subList(0, 1));
    assertThat(GlobalIds.of(without)).containsEntry(full.actors().get(0).id(), first);
    Report r = full.report();
    Report other =
        new Report(
            Report.idOf("another", r.text(), null),
            null,
            "another",
            null,
            null,
            null,
            "en",
            null,
            r.text());
    assertThat(GlobalIds.of(with(full, other, full.actors())).values())
        .doesNotContain(first)
        .allMatch(i -> i.startsWith(other.id().substring("sha256:".length()).substring(0, 8)));
  }

  private static Record with(Record full, Report report, List<Actor> actors) {
    return new Record(report, actors, List.of(), List.of(), List.of(), full.coder());
  }
}
