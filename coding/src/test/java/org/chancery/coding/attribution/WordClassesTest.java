package org.chancery.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {
  private static final WordClasses DERIVED = WordClasses.standard();

  @ParameterizedTest
  @CsvSource({
    "VBD, say, verb.communication",
    "VBZ, believe, verb.cognition",
    "NN, statement, noun.communication",
    "NNS, minister, noun.person",
  })
  void knowsTheCommonestSense(String tag, String lemma, String expected) {
    assertThat(DERIVED.of(tag, lemma)).startsWith(expected);
  }

  @Test
  void knowsVerbsAndNounsAlone() {
    assertThat(DERIVED.of("JJ", "say")).isEmpty();
    assertThat(DERIVED.of("VB", "xyzzy")).isEmpty();
  }

  @Test
  void isTheSameAfterItWasWrittenAndRead() {
    WordClasses classes =
        WordClasses.of(
            Map.of(
                "Vsay",
                List.of("verb.a", "verb.b"),
                "Nword",
                List.of("noun.a"),
                "Vtell",
                List.of("verb.a", "verb.b")));
    WordClasses read = WordClasses.read(classes.text());
    assertThat(read.text()).isEqualTo(classes.text());
    assertThat(read.of("VBD", "tell")).containsExactly("verb.a", "verb.b");
    assertThat(read.of("NN", "word")).containsExactly("noun.a");
  }
}
