package org.chancery.language.names;

import java.util.List;
import org.chancery.language.WordForms;

/**
 * Labels the names of a sentence. Immutable but for a cache that threads share without locks;
 * deterministic.
 */
public final class NameFinder {
  private final NameModel model;
  private final Scores.Again again;
  private final Words words;
  private final String[] labels;

  /** A finder with the weights that the build converted. */
  public static NameFinder load(WordForms forms) {
    return new NameFinder(NameModel.load(), forms);
  }

  NameFinder(NameModel model, WordForms forms) {
    this.model = model;
    again = Scores.Again.of(model);
    words = new Words(model, forms);
    labels = model.labels().toArray(String[]::new);
  }

  /**
   * The label of each token: the best sequence of all, by Viterbi's algorithm.
   *
   * @param texts as the tokenizer gives them
   * @param tags Penn Treebank tags, one for each
   */
  public String[] find(List<String> texts, List<String> tags) {
    int length = texts.size();
    String[] out = new String[length];
    if (length == 0) {
      return out;
    }
    byte[] before = new byte[length * NameModel.LABELS];
    int label = best(new Scores(model, again, words, texts, tags), before, length);
    for (int i = length - 1; i >= 0; i--) {
      out[i] = labels[label];
      label = before[i * NameModel.LABELS + label];
    }
    return out;
  }

  /**
   * Goes forward through the sentence.
   *
   * @param before takes for each token and label the best label of the token before
   * @return the best label of the last token
   */
  private static int best(Scores scores, byte[] before, int length) {
    double[] totals = new double[NameModel.LABELS];
    double[] next = new double[NameModel.LABELS];
    scores.compute(0);
    for (int to = 0; to < NameModel.LABELS; to++) {
      next[to] = scores.edge[to] + scores.node[to]; // what stands before a sentence is no name
    }
    for (int i = 1; i < length; i++) {
      double[] swap = totals;
      totals = next;
      next = swap;
      scores.compute(i);
      step(scores, totals, next, before, i * NameModel.LABELS);
    }
    return largest(next);
  }

  /** Of equal labels the first wins, as in CoreNLP. */
  private static void step(Scores scores, double[] totals, double[] next, byte[] before, int at) {
    for (int to = 0; to < NameModel.LABELS; to++) {
      byte best = 0;
      double most = totals[0] + scores.edge[to];
      for (byte from = 1; from < NameModel.LABELS; from++) {
        double total = totals[from] + scores.edge[from * NameModel.LABELS + to];
        if (total > most) {
          most = total;
          best = from;
        }
      }
      next[to] = most + scores.node[to];
      before[at + to] = best;
    }
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
