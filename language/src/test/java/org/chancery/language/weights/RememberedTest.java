package org.chancery.language.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words are remembered, few at a time, and never mistaken for each other. */
class RememberedTest {
  private final List<String> made = new ArrayList<>();
  private final Remembered<String> remembered = new Remembered<>(4, this::make);

  private String make(String word, String tag) {
    made.add(word + "/" + tag);
    return word + "/" + tag;
  }

  @Test
  void whatComesAgainIsNotMadeAgain() {
    assertThat(remembered.of("talks", "NNS")).isSameAs(remembered.of("talks", "NNS"));
    assertThat(remembered.of("talks", "VBZ")).isEqualTo("talks/VBZ");
    assertThat(remembered.of("talks")).isEqualTo("talks/");
    assertThat(made).containsExactly("talks/NNS", "talks/VBZ", "talks/");
  }

  @Test
  void ofManyWordsEachHasItsOwn() {
    List<String> words = IntStream.range(0, 1000).mapToObj(i -> "w" + i % 100).toList();
    assertThat(words).allSatisfy(w -> assertThat(remembered.of(w)).isEqualTo(w + "/"));
    assertThat(made).hasSizeGreaterThan(100); // sixteen places cannot hold a hundred
  }

  /** A text that is one word of a million letters must not stay in memory. */
  @Test
  void aGiantWordIsNotKept() {
    String giant = "x".repeat(65);
    remembered.of(giant);
    remembered.of(giant);
    assertThat(made).hasSize(2);
  }
}
