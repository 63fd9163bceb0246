package org.chancery.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.chancery.language.weights.WeightsReader;
import org.chancery.language.weights.WeightsWriter;
import org.junit.jupiter.api.Test;

class ChainModelTest {
  private static final int MAGIC = 7;
  private static final int LABELS = Tagger.ROLE_LABELS.size();

  @Test
  void isTheSameAfterItWasWrittenAndRead() throws IOException {
    ChainModel model = random(500);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WeightsWriter out = new WeightsWriter(bytes, MAGIC);
    model.write(out);
    out.end();
    out.close();
    WeightsReader in = new WeightsReader(new ByteArrayInputStream(bytes.toByteArray()), MAGIC);
    ChainModel read = ChainModel.read(in);
    in.end();
    assertThat(read.labels()).isEqualTo(model.labels());
    for (int key : keys(500)) {
      for (int b = 0; b < LABELS; b++) {
        assertThat(read.weight(key, b)).isEqualTo(model.weight(key, b));
      }
    }
  }

  @Test
  void scoresAreSumsOfWeights() {
    ChainModel model = random(500);
    FeatureKeys features = new FeatureKeys();
    float[] expected = new float[LABELS];
    for (int i = 0; i < 300; i++) { // some known, most unknown, more than fit at first
      features.add("word:l", "w" + i);
    }
    for (int i = 0; i < features.size(); i++) {
      for (int b = 0; b < LABELS; b++) {
        expected[b] += model.weight(features.key(i), b);
      }
    }
    float[] scores = new float[LABELS];
    model.score(features, scores);
    for (int b = 0; b < LABELS; b++) {
      assertThat(scores[b]).isCloseTo(expected[b], within(1e-3f)).isNotZero();
    }
  }

  @Test
  void doesNotKnowOtherFeatures() {
    ChainModel model = random(500);
    Set<Integer> known = keys(500);
    Random random = new Random(99);
    for (int i = 0; i < 10_000; i++) {
      int key = random.nextInt();
      if (!known.contains(key)) {
        assertThat(model.weight(key, 1)).isZero();
      }
    }
  }

  /** Keys by chance, and those of some words, so that rows of features know a few. */
  private static Set<Integer> keys(int count) {
    Set<Integer> out = new LinkedHashSet<>();
    FeatureKeys words = new FeatureKeys();
    for (int i = 0; i < 40; i++) {
      words.add("word:l", "w" + i);
      out.add(words.key(i));
    }
    Random random = new Random(1);
    while (out.size() < count) {
      out.add(random.nextInt());
    }
    return out;
  }

  private static ChainModel random(int count) {
    int[] keys = keys(count).stream().mapToInt(k -> k).toArray();
    Random random = new Random(2);
    float[] weights = new float[keys.length * LABELS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian();
    }
    return new ChainModel(Tagger.ROLE_LABELS, keys, weights, new float[LABELS * LABELS]);
  }
}
