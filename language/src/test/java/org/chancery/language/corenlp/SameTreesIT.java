package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.language.Sentence;
import org.junit.jupiter.api.Test;

/** The trees of an analysed report are those of CoreNLP's own parser over the same weights. */
class SameTreesIT {
  private static final Part<?, ?> STOCK = StockParts.trees();

  @Test
  void onSentencesOfOurOwn() {
    assertThat(differences(Texts.ours())).isEmpty();
  }

  /** Another order of adding floats may swap two moves of equal score: one tree in a thousand. */
  @Test
  void onNewsText() {
    List<Sentence> sentences = Texts.articles();
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(differences(sentences)).hasSizeLessThanOrEqualTo(sentences.size() / 1000);
  }

  private static List<String> differences(List<Sentence> sentences) {
    return sentences.stream()
        .filter(s -> !STOCK.answers(s.words(), s.tags()).equals(ours(s)))
        .map(Sentence::toString)
        .toList();
  }

  private static List<String> ours(Sentence s) {
    return s.tokens().stream().map(t -> t.head() + " " + t.relation()).toList();
  }
}
