package org.chancery.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.language.Limits;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.names.NameFinder;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels are those of CoreNLP's own classifier over the same weights. */
class SameNamesIT {
  private static final CRFClassifier<CoreLabel> REFERENCE = reference();
  private static final NameFinder FINDER = NameFinder.load(CoreNlpForms.FORMS);
  private static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer(Limits.DEFAULT);

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

  private static CRFClassifier<CoreLabel> reference() {
    try {
      return CRFClassifier.getClassifier(NameModelConverter.SOURCE);
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onSentencesOfOurOwn() {
    List<Sentence> sentences = sentences(TEXT);
    assertThat(sentences.stream().flatMap(s -> s.tokens().stream()))
        .extracting(Token::entity)
        .contains("PERSON", "ORGANIZATION", "LOCATION");
    assertThat(differences(sentences)).isEmpty();
  }

  @Test
  void onNewsText() throws IOException {
    Path folder = Path.of(System.getProperty("chancery.shared", "../../shared"), "gold");
    Path texts = folder.resolve("attribution/dev/text");
    assumeTrue(Files.isDirectory(texts), "SKIPPED: no development articles at " + texts);
    int count = 0;
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.sorted().limit(30).toList()) {
        List<Sentence> sentences = sentences(Files.readString(file));
        count += sentences.size();
        assertThat(differences(sentences)).isEmpty();
      }
    }
    assertThat(count).isGreaterThan(500);
  }

  /** The words of our own sentences in any order, with any tag and cut anywhere. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void onNonsense(long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(List.of("", " ", "\u00a0", "\ud83d", "Ǆ", "ǅungla", "ß"));
    sentences(TEXT).forEach(s -> s.tokens().forEach(t -> words.add(t.text())));
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

  private static List<Sentence> sentences(String text) {
    return ANALYZER.parse(Report.ofText(text)).sentences();
  }

  /** Side by side, since threads share the finder. */
  private static List<String> differences(List<Sentence> sentences) {
    return sentences.parallelStream()
        .filter(s -> !List.of(FINDER.find(words(s), tags(s))).equals(reference(words(s), tags(s))))
        .map(Sentence::toString)
        .toList();
  }

  private static List<String> words(Sentence s) {
    return s.tokens().stream().map(Token::text).toList();
  }

  private static List<String> tags(Sentence s) {
    return s.tokens().stream().map(Token::tag).toList();
  }

  private static void assertSame(List<String> words, List<String> tags) {
    assertThat(List.of(FINDER.find(words, tags)))
        .as("%s %s", words, tags)
        .isEqualTo(reference(words, tags));
  }

  private static List<String> reference(List<String> words, List<String> tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setTag(tags.get(i));
      labels.add(label);
    }
    return REFERENCE.classifySentence(labels).stream()
        .map(l -> l.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }
}
