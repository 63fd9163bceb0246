package org.chancery.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is summed by hash is what is summed by name. */
class FeatureSumTest {

  @Test
  void sumsWhatTheNamesWeigh() {
    Random random = new Random(11);
    Map<String, Double> learned = new HashMap<>();
    learned.put(Weights.BIAS, -0.5);
    List<String[]> parts = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String[] feature = {random.nextBoolean() ? "" : "AGREE.", text(random, 12), text(random, 90)};
      parts.add(feature);
      if (i % 2 == 0) {
        learned.put(feature[0] + feature[1] + "=" + feature[2], random.nextGaussian() / 10);
      }
    }
    Weights weights = new Weights(List.of(), learned);
    FeatureNames names = new FeatureNames();
    FeatureSum sum = new FeatureSum(weights);
    for (String[] f : parts) {
      names.add(f[0], f[1], f[2]);
      sum.add(f[0], f[1], f[2]);
    }

    assertThat(sum.probability()).isEqualTo(weights.probability(names.all()));
    assertThat(sum.probability()).isNotEqualTo(weights.probability(List.of()));
  }

  @Test
  void valuesLongerThanTheTableOfPowersHaveTheirWeight() {
    String value = "<nmod:of".repeat(70);
    Weights weights = new Weights(List.of(), Map.of("path=" + value, 3.0));
    FeatureSum sum = new FeatureSum(weights);
    sum.add("", "path", value);

    assertThat(sum.probability()).isEqualTo(weights.probability(List.of("path=" + value)));
    assertThat(sum.probability()).isGreaterThan(0.9);
  }

  private static String text(Random random, int most) {
    StringBuilder out = new StringBuilder();
    for (int n = random.nextInt(most) + 1; n > 0; n--) {
      out.append((char) ('a' + random.nextInt(26)));
    }
    return out.toString();
  }
}
