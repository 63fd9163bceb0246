package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Counting by halving is counting. */
class HalvingTest {

  @Test
  void countsAsCountingOneByOneDoes() {
    Random random = new Random(3);
    for (int n = 0; n < 200; n++) {
      List<Integer> sorted = random.ints(n % 20, 0, 15).sorted().boxed().toList();
      int place = random.nextInt(17) - 1;
      assertThat(Halving.count(sorted, x -> x < place))
          .isEqualTo((int) sorted.stream().filter(x -> x < place).count());
    }
  }
}
