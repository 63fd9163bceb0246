package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chancery.language.Sentence;
import org.junit.jupiter.api.Test;

/** Our tags are those of CoreNLP's own tagger over the same weights. */
class SameTagsIT {
  private static final Part<?, ?> STOCK = StockParts.tags();
  private static final Part<?, ?> OURS = OurParts.tags();

  @Test
  void onSentencesOfOurOwn() {
    assertThat(Texts.differences(STOCK, OURS, Texts.ours())).isEmpty();
  }

  @Test
  void onNewsText() {
    List<Sentence> sentences = Texts.articles();
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(Texts.differences(STOCK, OURS, sentences)).isEmpty();
  }

  /** The tags of an analysed report are the tagger's. */
  @Test
  void theAnalysisHasTheseTags() {
    for (Sentence s : Texts.ours()) {
      assertThat(s.tags()).isEqualTo(STOCK.answers(s.words(), s.tags()));
    }
  }

  /** Words in an order that no text has, some cut or in capitals. */
  @Test
  void onWordsInDisorder() {
    List<String> words = Texts.ours().stream().flatMap(s -> s.words().stream()).toList();
    Random random = new Random(1);
    for (int n = 0; n < 300; n++) {
      List<String> sentence = new ArrayList<>();
      for (int i = 0; i <= n % 12; i++) {
        String word = words.get(random.nextInt(words.size()));
        sentence.add(n % 3 == 0 ? word.substring(word.length() / 2) : word);
        if (n % 5 == 0) {
          sentence.add(word.toUpperCase(Locale.ROOT));
        }
      }
      List<String> noTags = Collections.nCopies(sentence.size(), "X");
      assertThat(OURS.answers(sentence, noTags))
          .as("%s", sentence)
          .isEqualTo(STOCK.answers(sentence, noTags));
    }
  }
}
