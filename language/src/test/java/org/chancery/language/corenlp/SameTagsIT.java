package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.tagging.Tagger;
import org.junit.jupiter.api.Test;

/** Our tags are those of CoreNLP's own tagger over the same weights. */
class SameTagsIT {
  private static final MaxentTagger REFERENCE = new MaxentTagger(TaggerModelConverter.SOURCE);
  private static final Tagger TAGGER = Tagger.load(CoreNlpForms.FORMS);

  @Test
  void onSentencesOfOurOwn() {
    assertThat(differences(words(Texts.ours()))).isEmpty();
  }

  @Test
  void onNewsText() {
    List<List<String>> sentences = words(Texts.articles());
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(differences(sentences)).isEmpty();
  }

  /** Words in an order that no text has, some cut or in capitals. */
  @Test
  void onWordsInDisorder() {
    List<String> words = words(Texts.ours()).stream().flatMap(List::stream).toList();
    Random random = new Random(1);
    List<List<String>> sentences = new ArrayList<>();
    for (int n = 0; n < 300; n++) {
      List<String> sentence = new ArrayList<>();
      for (int i = 0; i <= n % 12; i++) {
        String word = words.get(random.nextInt(words.size()));
        sentence.add(n % 3 == 0 ? word.substring(word.length() / 2) : word);
        if (n % 5 == 0) {
          sentence.add(word.toUpperCase(java.util.Locale.ROOT));
        }
      }
      sentences.add(sentence);
    }
    assertThat(differences(sentences)).isEmpty();
  }

  private static List<List<String>> words(List<Sentence> sentences) {
    return sentences.stream().map(s -> s.tokens().stream().map(Token::text).toList()).toList();
  }

  private static List<String> differences(List<List<String>> sentences) {
    return sentences.stream()
        .filter(s -> !reference(s).equals(List.of(TAGGER.tag(s))))
        .map(s -> s + " " + reference(s) + " " + List.of(TAGGER.tag(s)))
        .toList();
  }

  private static List<String> reference(List<String> words) {
    return REFERENCE.tagSentence(SentenceUtils.toWordList(words.toArray(String[]::new))).stream()
        .map(TaggedWord::tag)
        .toList();
  }
}
