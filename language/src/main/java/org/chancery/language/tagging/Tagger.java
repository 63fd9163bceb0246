package org.chancery.language.tagging;

import java.util.Arrays;
import java.util.List;
import org.chancery.language.WordForms;

/**
 * Tags sentences. Immutable but for a memory of words that threads share without locks;
 * deterministic.
 */
public final class Tagger {
  private final List<String> tags;
  private final WordProfiles profiles;
  private final TagScores scores;

  /** The number that stands for the tag of no word: one more than the last tag. */
  private final int none;

  /** A tagger with the weights that the build converted. */
  public static Tagger load(WordForms forms) {
    return new Tagger(TaggerModel.load(), forms);
  }

  Tagger(TaggerModel model, WordForms forms) {
    tags = model.tags();
    none = tags.size();
    profiles = new WordProfiles(model, forms);
    scores = new TagScores(model, profiles);
  }

  /**
   * The Penn Treebank tags of a sentence.
   *
   * @param words as the tokenizer gives them
   */
  public String[] tag(List<String> words) {
    int n = words.size();
    WordProfile[] sentence = new WordProfile[n + 1];
    for (int i = 0; i < n; i++) {
      sentence[i] = profiles.of(words.get(i));
    }
    sentence[n] = profiles.of(WordProfiles.END);
    int[] best = best(sentence);
    String[] out = new String[n];
    for (int i = 0; i < n; i++) {
      out[i] = tags.get(best[i]);
    }
    return out;
  }

  /** Viterbi over pairs of neighbouring tags. */
  private int[] best(WordProfile[] sentence) {
    int n = sentence.length;
    int[] nobody = {none};
    double[][] reached = new double[n][];
    int[][] from = new int[n][];
    double[] before = {0};
    for (int i = 0; i < n; i++) {
      int[] first = i < 2 ? nobody : sentence[i - 2].tags();
      int[] second = i < 1 ? nobody : sentence[i - 1].tags();
      int[] third = sentence[i].tags();
      reached[i] = new double[second.length * third.length];
      from[i] = new int[second.length * third.length];
      if (first.length * second.length * third.length > 1) {
        step(sentence, i, first, second, before, reached[i], from[i]);
      } else {
        reached[i][0] = before[0]; // no choice: whatever it scores, all paths have it
      }
      before = reached[i];
    }
    return trace(sentence, reached[n - 1], from);
  }

  /** From the pairs (first, second) to the pairs (second, third), the tags of word {@code i}. */
  private void step(
      WordProfile[] sentence,
      int i,
      int[] first,
      int[] second,
      double[] before,
      double[] reached,
      int[] from) {
    int[] third = sentence[i].tags();
    Arrays.fill(reached, Double.NEGATIVE_INFINITY);
    TagScores.Local local = scores.local(sentence, i);
    for (int a = 0; a < first.length; a++) {
      for (int b = 0; b < second.length; b++) {
        int pair = scores.pair(first[a], second[b]);
        double path = before[a * second.length + b] - local.logSum(pair);
        for (int c = 0; c < third.length; c++) {
          double score = path + local.score(third[c], pair);
          int to = b * third.length + c;
          if (score > reached[to]) {
            reached[to] = score;
            from[to] = a;
          }
        }
      }
    }
  }

  private static int[] trace(WordProfile[] sentence, double[] last, int[][] from) {
    int n = sentence.length;
    int pair = 0;
    for (int k = 1; k < last.length; k++) {
      if (last[k] > last[pair]) {
        pair = k;
      }
    }
    int[] out = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      int choices = sentence[i].tags().length;
      out[i] = sentence[i].tags()[pair % choices];
      int second = pair / choices;
      int first = from[i][pair];
      pair = i == 0 ? 0 : first * sentence[i - 1].tags().length + second;
    }
    return out;
  }
}
