package org.chancery.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.language.WordForms;
import org.chancery.language.weights.SortedKeys;
import org.chancery.language.weights.WeightsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which features are found, by models of one or two of them. */
class NameFinderTest {
  private static final WordForms FORMS =
      new WordForms() {
        @Override
        public String american(String word) {
          return word.replace("our", "or");
        }

        @Override
        public String shape4(String word) {
          throw new UnsupportedOperationException("names do not ask for it");
        }

        @Override
        public String shape2(String word) {
          return word.replaceAll("\\p{Lu}", "X").replaceAll("\\p{Ll}", "x");
        }
      };

  private static NameModel model(Map<String, float[]> nodes, Map<String, float[]> edges) {
    SortedKeys nodeKeys = SortedKeys.of(List.copyOf(nodes.keySet()));
    SortedKeys edgeKeys = SortedKeys.of(List.copyOf(edges.keySet()));
    return new NameModel(
        List.of("O", "A", "B", "C"),
        nodeKeys,
        rows(nodeKeys, nodes, NameModel.LABELS),
        edgeKeys,
        rows(edgeKeys, edges, NameModel.EDGE),
        SortedKeys.of(List.of("lima")),
        List.of("7"),
        SortedKeys.of(List.of("talks", "99")),
        new short[2]);
  }

  private static float[] rows(SortedKeys keys, Map<String, float[]> rows, int width) {
    float[] out = new float[rows.size() * width];
    rows.forEach((name, row) -> System.arraycopy(row, 0, out, keys.get(name) * width, width));
    return out;
  }

  private static float[] b(float weight) {
    return new float[] {0, 0, weight, 0};
  }

  /** B at each token where the feature is found. */
  private static String labels(String feature, String sentence) {
    NameModel model = model(Map.of(feature, b(1)), Map.of());
    return labels(model, sentence);
  }

  private static String labels(NameModel model, String sentence) {
    List<String> words = sentence.isEmpty() ? List.of() : List.of(sentence.split(" "));
    List<String> tags = Collections.nCopies(words.size(), "NN");
    return String.join("", new NameFinder(model, FORMS).find(words, tags));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "Labor-WORD|C,               the Labour talks,     OBO",
    "#<La#|C,                    the Labour talks,     OBO",
    "#ks>#|C,                    the Labour talks,     OOB",
    "###|C,                      the Labour talks,     BBB",
    "7-DISTSIM|C,                TALKS in 45 or 123,   BOBOO",
    "0-PDISTSIM|C,               TALKS in 45 or 123,   OOBOB",
    "null-NDISTSIM|C,            the Labour talks,     OOB",
    "Xxxxk-TYPE|C,               Lima saw Peru,        BOO",
    "-PTYPE|C,                   Lima saw Peru,        BOO",
    "the-PW|C,                   of the man the,       OOBO",
    "-NW|C,                      of the man the,       OOOB",
    "man-DISJN|C,                a a a a a a man,      OBBBBBO",
    "man-DISJP|C,                man a a a a a a,      OBBBBBO",
    "of...xxx-PW_CTYPE|C,        of the of man,        OBOB",
    "xxx...of-NW_CTYPE|C,        man of the of,        BOBO",
    "xx...xxx-PCTYPE|C,          of the of man,        OBOB",
    "xxx...xx-CNTYPE|C,          man of the of,        BOBO",
    "xx...xxx...xx-PCNTYPE|C,    of the of man,        OBOO",
    "from...Xxxx-PPW_CTYPE|C,    from the Peru Peru,   OOBO",
    "from...Xxxx-PPW_CTYPE|C,    from here Peru Peru,  OOOO",
    "from...Xxxx-NNW_CTYPE|C,    Peru to from,         BOO",
    "NO-OCCURRENCE-PATTERN|C,    the Peru talks,       BOB",
    "X-NEXT-OCCURRENCE-X|C,      a Peru is a Peru man, OBOOOO",
    "X-NEXT-OCCURRENCE-X|C,      a Peru a Peru man,    OOOOO",
    "X-PREV-OCCURRENCE-X|C,      a Peru is a Peru man, OOOOBO",
  })
  void aFeatureIsFoundWhereItStands(String feature, String sentence, String labels) {
    assertThat(labels(feature, sentence)).isEqualTo(labels);
  }

  @Test
  void aFeatureCountsOnceHoweverOftenItIsFound() {
    NameModel model =
        model(Map.of("a-DISJN|C", b(1), "###|C", new float[] {1.5f, 0, 0, 0}), Map.of());
    assertThat(labels(model, "a a a a a a")).isEqualTo("OOOOOO");
    NameModel whole =
        model(Map.of("#<ab>#|C", b(1), "###|C", new float[] {1.5f, 0, 0, 0}), Map.of());
    assertThat(labels(whole, "ab")).isEqualTo("O");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "PSEQ|CpC,           a b Peru,    BBB",
    "b-PSEQW|CpC,        a b Peru,    OBO",
    "a-b-PSEQW2|CpC,     a b Peru,    OBO",
    "-a-PSEQW2|CpC,      a b Peru,    BOO",
    "a-PSEQpW|CpC,       a b Peru,    OBO",
    "7-PSEQcDS|CpC,      a talks 12,  OBB",
    "7-PSEQpDS|CpC,      a talks 12,  OOB",
    "7-7-PSEQpcDS|CpC,   a talks 12,  OOB",
    "x-PSEQpS|CpC,       a b Peru,    OBB",
    "Xxxx-PSEQcS|CpC,    a b Peru,    OOB",
    "x-Xxxx-TYPES|CpC,   a b Peru,    OOB",
    "Xxxx-TPS2|CpC,      a b Peru,    OOB",
    "Xxxx-TNS1|CpC,      a b Peru,    OBO",
    "null-TNS1|CpC,      a b Peru,    OOB",
  })
  void anEdgeIsFoundWhereItStands(String feature, String sentence, String labels) {
    float[] toB = new float[NameModel.EDGE];
    for (int from = 0; from < NameModel.LABELS; from++) {
      toB[from * NameModel.LABELS + 2] = 1;
    }
    assertThat(labels(model(Map.of(), Map.of(feature, toB)), sentence)).isEqualTo(labels);
  }

  @Test
  void theBestSequenceNeedNotBeTheBestStepByStep() {
    float[] fromAtoB = new float[NameModel.EDGE];
    fromAtoB[NameModel.LABELS + 2] = 3;
    NameModel model =
        model(
            Map.of("a-WORD|C", new float[] {1, 0.5f, 0, 0}, "b-WORD|C", new float[] {1, 0, 0, 0}),
            Map.of("PSEQ|CpC", fromAtoB));
    assertThat(labels(model, "a b")).isEqualTo("AB");
    assertThat(labels(model, "b")).isEqualTo("O");
    assertThat(labels(model, "")).isEmpty();
  }

  @Test
  void comesBackFromItsFile(@TempDir Path folder) throws IOException {
    Map<String, float[]> nodes = new TreeMap<>(Map.of("a-WORD|C", b(0.5f), "é", b(-1)));
    NameModel model = model(nodes, Map.of("PSEQ|CpC", new float[NameModel.EDGE]));
    assertThat(NameModel.isWritten(folder)).isFalse();
    model.write(folder);
    assertThat(NameModel.isWritten(folder)).isTrue();
    Path file = folder.resolve("org/chancery/language/names/english-names.crf");
    NameModel read;
    try (WeightsReader in = new WeightsReader(Files.newInputStream(file), NameModel.FILE.magic())) {
      read = NameModel.read(in);
      in.end();
    }
    assertThat(read.nodes()).isEqualTo(model.nodes());
    assertThat(read.nodeWeights()).isEqualTo(model.nodeWeights());
    assertThat(read.labels()).isEqualTo(model.labels());
    assertThat(labels(read, "a")).isEqualTo("B");
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    SortedKeys none = SortedKeys.of(List.of());
    List<String> labels = Arrays.asList("O", "A", "B", "C");
    assertThatThrownBy(
            () ->
                new NameModel(labels, none, b(1), none, b(1), none, List.of(), none, new short[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
