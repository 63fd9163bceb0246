package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.evaluation.RoleNounsTask.Judged;
import org.junit.jupiter.api.Test;

class RoleNounsTaskTest {

  @Test
  void everyJudgmentSaysWhyWhereItIsWrongAndNoPlaceIsJudgedTwice() {
    List<Judged> judged = RoleNounsTask.judged();
    assertThat(judged).extracting(Judged::place).isNotEmpty().doesNotHaveDuplicates();
    assertThat(judged).allSatisfy(j -> assertThat(j.why().isEmpty()).isEqualTo(j.right()));
  }

  @Test
  void aSampleDependsOnItsSeedAlone() {
    List<NounMention> all =
        IntStream.range(0, 50)
            .mapToObj(i -> new NounMention("a", i, "niece", "rolenoun.kinswoman", "CVL", "", ""))
            .toList();
    List<NounMention> drawn = NounMention.sample(all, 20, 7);
    assertThat(drawn).hasSize(20).doesNotHaveDuplicates().isSubsetOf(all);
    assertThat(NounMention.sample(all, 20, 7)).isEqualTo(drawn);
    assertThat(NounMention.sample(all, 20, 8)).isNotEqualTo(drawn);
  }
}
