package org.chancery.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InSentenceTest {
  /** What was found, by the sentence that it stands in. */
  private static final List<Integer> FOUND = List.of(0, 0, 2, 3, 3, 3, 7);

  @Test
  void givesTheElementsOfASentenceInTheirOrder() {
    for (int sentence = -1; sentence < 9; sentence++) {
      int wanted = sentence;
      assertThat(InSentence.of(FOUND, s -> s, sentence))
          .isEqualTo(FOUND.stream().filter(s -> s == wanted).toList());
    }
  }

  @Test
  void findsNothingInNothing() {
    assertThat(InSentence.of(List.<Integer>of(), s -> s, 0)).isEmpty();
  }
}
