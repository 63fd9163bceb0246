package org.chancery.language.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.language.WordForms;
import org.chancery.language.weights.KeyTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best path is the best of all paths, by a small model with random weights. */
class TaggerTest {
  private static final List<String> TAGS = List.of("A", "B", "C", "E");
  private static final int END = 3;
  private static final List<String> WORDS = List.of("a", "b", "ab", "abc", "bc", WordProfiles.END);
  private static final int[][] CHOICES = {{0}, {1, 2}, {2, 0}, {0, 1, 2}, {1}, {END}};

  private enum Plain implements WordForms {
    FORMS;

    @Override
    public String american(String word) {
      return word;
    }

    @Override
    public String shape2(String word) {
      return "x";
    }

    @Override
    public String shape4(String word) {
      return "x" + word.length();
    }
  }

  private static TaggerModel model(Random random) {
    List<String> features = new ArrayList<>();
    for (String word : WORDS) {
      features.add(Template.WORD.name(word));
      features.add(Template.PREVIOUS_WORD.name(word));
      features.add(Template.NEXT_WORD.name(word));
    }
    features.add(Template.SUFFIX_1.name("c"));
    features.add(Template.HAS_UPPER_CASE.name("0"));
    for (String first : TAGS) {
      features.add(Template.PREVIOUS_TAG.name(first));
      TAGS.forEach(second -> features.add(Template.TWO_TAGS.name(first + "!" + second)));
    }
    int n = features.size();
    int[] ends = IntStream.rangeClosed(1, n).map(i -> 4 * i).toArray();
    int[] tags = IntStream.range(0, 4 * n).map(i -> i % 4).toArray();
    double[] weights = random.doubles(4 * n, -3, 3).toArray();
    int[] choiceEnds = new int[WORDS.size()];
    for (int i = 0; i < choiceEnds.length; i++) {
      choiceEnds[i] = CHOICES[i].length + (i == 0 ? 0 : choiceEnds[i - 1]);
    }
    return new TaggerModel(
        TAGS,
        new int[] {0, 1, 2},
        KeyTable.of(WORDS),
        new TaggerModel.Rows(
            choiceEnds, Arrays.stream(CHOICES).flatMapToInt(Arrays::stream).toArray()),
        new int[WORDS.size()],
        new int[WORDS.size()],
        KeyTable.of(features),
        new TaggerModel.Weights(new TaggerModel.Rows(ends, tags), weights),
        KeyTable.of(List.of("a")),
        List.of("1", "null"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void bestPathIsBestOfAll(int seed) {
    Random random = new Random(seed);
    TaggerModel model = model(random);
    Tagger tagger = new Tagger(model, Plain.FORMS);
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sentence.add(i == 3 ? "unknown" + seed : WORDS.get(random.nextInt(WORDS.size() - 1)));
    }
    String[] tags = tagger.tag(sentence);
    int[] path = Arrays.stream(tags).mapToInt(TAGS::indexOf).toArray();
    Scorer scorer = new Scorer(model, sentence);
    assertThat(scorer.score(path)).isEqualTo(scorer.best(new int[6], 0), within(1e-9));
  }

  /** The model as it is defined, with no table and no shortcut. */
  private static final class Scorer {
    private final TaggerModel model;
    private final WordProfiles profiles;
    private final List<String> words;

    Scorer(TaggerModel model, List<String> sentence) {
      this.model = model;
      this.profiles = new WordProfiles(model, Plain.FORMS);
      this.words = new ArrayList<>(sentence);
      this.words.add(WordProfiles.END);
    }

    double best(int[] path, int from) {
      if (from == path.length) {
        return score(path);
      }
      double best = Double.NEGATIVE_INFINITY;
      for (int tag : profiles.of(words.get(from)).tags()) {
        path[from] = tag;
        best = Math.max(best, best(path, from + 1));
      }
      return best;
    }

    double score(int[] path) {
      int[] tags = Arrays.copyOf(path, path.length + 1);
      tags[path.length] = END;
      double sum = 0;
      for (int i = 0; i < tags.length; i++) {
        double[] scores = scores(i, tags);
        double all = Arrays.stream(scores).map(Math::exp).sum();
        sum += scores[tags[i]] - Math.log(all);
      }
      return sum;
    }

    private double[] scores(int i, int[] tags) {
      double[] scores = new double[TAGS.size()];
      add(Template.WORD, words.get(i), scores);
      add(Template.PREVIOUS_WORD, i == 0 ? "NA" : words.get(i - 1), scores);
      add(Template.NEXT_WORD, i + 1 == words.size() ? "NA" : words.get(i + 1), scores);
      String before = i == 0 ? "NA" : TAGS.get(tags[i - 1]);
      add(Template.PREVIOUS_TAG, before, scores);
      add(Template.TWO_TAGS, (i < 2 ? "NA" : TAGS.get(tags[i - 2])) + "!" + before, scores);
      if (words.get(i).startsWith("unknown")) {
        String word = words.get(i);
        add(Template.SUFFIX_1, word.substring(word.length() - 1), scores);
        add(Template.HAS_UPPER_CASE, "0", scores);
      }
      return scores;
    }

    private void add(Template template, String value, double[] scores) {
      model.weights().add(profiles.feature(template, value), scores);
    }
  }
}
