package org.chancery.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtentTest {

  @Test
  void minusSplits() {
    assertThat(Extent.of(0, 10).minus(3, 5)).isEqualTo(Extent.of(0, 3).plus(Extent.of(5, 10)));
  }

  @Test
  void trimmedDropsLoosePunctuationAndKeepsQuotationMarks() {
    String text = " , \"We go,\" she said.";
    assertThat(Extent.of(0, 11).trimmed(text).spans(text).get(0).text()).isEqualTo("\"We go,\"");
    assertThat(Extent.of(0, 3).trimmed(text).isEmpty()).isTrue();
  }

  @Test
  void isASetOfOffsets() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      boolean[] in = new boolean[40];
      Extent extent = Extent.EMPTY;
      for (int step = 0; step < 6; step++) {
        int start = random.nextInt(40);
        int end = start + random.nextInt(40 - start);
        boolean add = random.nextBoolean();
        extent = add ? extent.plus(Extent.of(start, end)) : extent.minus(start, end);
        for (int i = start; i < end; i++) {
          in[i] = add;
        }
      }
      for (int i = 0; i < 40; i++) {
        assertThat(extent.contains(i)).as("offset %d of %s", i, extent).isEqualTo(in[i]);
      }
    }
  }
}
