package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels are those of CoreNLP's own classifier over the same weights. */
class SameNamesIT {
  private static final Part<?, ?> STOCK = StockParts.names();
  private static final Part<?, ?> OURS = OurParts.names();

  private static final String TEXT =
      """
      MINISTER LIMA MEETS OSTROVIAN PRESIDENT IN LISBON
      President Ana Lima met J. R. Okafor of the U.N. in New York on monday, 14 March 2019.
      “We will go,” Lima said — twice. Ms. Lima's aides, Lima's ministry and the Labour Party agreed.
      In the centre of St. Petersburg, al-Hamad and Jean-Luc d'Arcy-O'Neill of BBC-4 honoured 1,200.
      Łódź, Zürich, São Tomé and İzmir; Москва and 北京 too. 😀 Reuters/AP 3.5% @who #UN http://a.bc/d
      The UN's F-16s, the G7, COVID-19, AT&T, eBay, iPhone, McDonald, DeGuzman, MacArthur, van Gogh.
      Gamma rays, Theta Corp, the alphabet, rhododendrons; ($400m) [sic] {x} <b>Paris</b> ><>< >> <<
      Peru.
      It said that Peru, which borders Chile, thanked Chile, and that Chile and Peru had thanked Peru.
      Lima spoke. Mr Lima spoke after the Lima talks; the lima beans of Lima, said Lima, are of Lima.
      """
          + "x".repeat(300)
          + " and Ab"
          + "-c".repeat(200)
          + " came.";

  @Test
  void onSentencesOfOurOwn() {
    List<Sentence> sentences = Texts.sentences(TEXT);
    assertThat(sentences.stream().flatMap(s -> s.tokens().stream()))
        .extracting(Token::entity)
        .contains("PERSON", "ORGANIZATION", "LOCATION");
    assertThat(Texts.differences(STOCK, OURS, sentences)).isEmpty();
  }

  @Test
  void onNewsText() {
    List<Sentence> sentences = Texts.articles();
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(Texts.differences(STOCK, OURS, sentences)).isEmpty();
  }

  /** From several threads at once, since they share the finder. */
  @Test
  void onManyThreads() {
    List<List<String>> alone = new ArrayList<>();
    List<Sentence> sentences = Texts.sentences(TEXT.repeat(20));
    sentences.forEach(s -> alone.add(OURS.answers(s.words(), s.tags())));
    List<List<String>> together =
        sentences.parallelStream().map(s -> OURS.answers(s.words(), s.tags())).toList();
    assertThat(together).isEqualTo(alone);
  }

  /** The words of our own sentences in any order, with any tag and cut anywhere. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void onNonsense(long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(List.of("", " ", "\u00a0", "\ud83d", "Ǆ", "ǅungla", "ß"));
    Texts.sentences(TEXT).forEach(s -> words.addAll(s.words()));
    words.forEach(w -> assertSame(List.of(w), List.of("NNP")));
    for (int i = 0; i < 300; i++) {
      int length = 1 + random.nextInt(i < 290 ? 40 : 400);
      List<String> some = new ArrayList<>();
      List<String> tags = new ArrayList<>();
      while (some.size() < length) {
        String word = words.get(random.nextInt(words.size()));
        int from = random.nextInt(8) > 0 ? 0 : random.nextInt(word.length() + 1);
        some.add(word.substring(from));
        tags.add(random.nextBoolean() ? "NNP" : "NN");
      }
      assertSame(some, tags);
    }
  }

  /** A name that stands again is looked for 149 words away, and no further. */
  @Test
  void onNamesThatStandAgain() {
    for (int distance : new int[] {1, 2, 3, 4, 148, 149, 150, 151}) {
      List<String> words = new ArrayList<>(List.of("the", "Rosario", "talks"));
      words.addAll(Collections.nCopies(distance - 1, "of"));
      words.addAll(List.of("Rosario", "said"));
      words.set(distance, "the");
      for (String tag : List.of("NN", "NNP")) {
        assertSame(words, Collections.nCopies(words.size(), tag));
      }
    }
  }

  private static void assertSame(List<String> words, List<String> tags) {
    assertThat(OURS.answers(words, tags))
        .as("%s %s", words, tags)
        .isEqualTo(STOCK.answers(words, tags));
  }
}
