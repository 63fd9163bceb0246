package org.chancery.language.names;

import java.util.List;
import org.chancery.language.weights.SortedKeys;

/**
 * Scores of the labels of one sentence: the weights of all features, added up. For one thread.
 *
 * <p>A feature counts once, however often it is found: the same word twice among the next five is
 * one feature.
 */
final class Scores {
  /** How far words before and after are seen. */
  private static final int WIDTH = 5;

  /** How far a word is looked for again. */
  private static final int AGAIN = 150;

  private static final Part PREVIOUS_WORD_SHAPE = Part.of("-PW_CTYPE|C");
  private static final Part SHAPE_NEXT_WORD = Part.of("-NW_CTYPE|C");
  private static final Part PREVIOUS_SHAPE_SHAPE = Part.of("-PCTYPE|C");
  private static final Part SHAPE_NEXT_SHAPE = Part.of("-CNTYPE|C");
  private static final Part THREE_SHAPES = Part.of("-PCNTYPE|C");
  private static final Part SECOND_PREVIOUS_SHAPE = Part.of("-PPW_CTYPE|C");
  private static final Part SECOND_NEXT_SHAPE = Part.of("-NNW_CTYPE|C");
  private static final Part EDGE_WORDS = Part.of("-PSEQW2|CpC");
  private static final Part EDGE_CLUSTERS = Part.of("-PSEQpcDS|CpC");
  private static final Part EDGE_SHAPES = Part.of("-TYPES|CpC");

  /** Places of the features of names that stand again. */
  record Again(int notLookedFor, int after, int before) {
    static Again of(NameModel model) {
      return new Again(
          model.nodes().get("NO-OCCURRENCE-PATTERN|C"),
          model.nodes().get("X-NEXT-OCCURRENCE-X|C"),
          model.nodes().get("X-PREV-OCCURRENCE-X|C"));
    }
  }

  private final Again again;
  private final SortedKeys nodeKeys;
  private final SortedKeys edgeKeys;
  private final float[] nodeWeights;
  private final float[] edgeWeights;
  private final List<String> tags;
  private final int length;

  /** With {@link #WIDTH} empty ones before and after. */
  private final Word[] words;

  /** For each of {@link #words}, how far before it the same stands, at most {@link #WIDTH}. */
  private final byte[] same;

  /** Of the labels of one token. */
  final double[] node = new double[NameModel.LABELS];

  /** Of the labels of one token after those of the one before. */
  final double[] edge = new double[NameModel.EDGE];

  Scores(NameModel model, Again again, Words known, List<String> texts, List<String> tags) {
    this.again = again;
    nodeKeys = model.nodes();
    edgeKeys = model.edges();
    nodeWeights = model.nodeWeights();
    edgeWeights = model.edgeWeights();
    this.tags = tags;
    length = texts.size();
    words = new Word[length + 2 * WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      words[i] = known.outside();
      words[WIDTH + length + i] = known.outside();
    }
    for (int i = 0; i < length; i++) {
      words[WIDTH + i] = known.get(texts.get(i));
    }
    same = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      same[i] = distance(i);
    }
  }

  private byte distance(int at) {
    byte d = 1;
    while (d < WIDTH && (d > at || !words[at].sameAs(words[at - d]))) {
      d++;
    }
    return d;
  }

  /** Computes {@link #node} and {@link #edge} of a token. */
  void compute(int token) {
    int at = WIDTH + token;
    Word previous = words[at - 1];
    Word word = words[at];
    Word next = words[at + 1];
    for (int i = 0; i < NameModel.LABELS; i++) {
      node[i] =
          word.nodes()[Word.SELF + i]
              + previous.nodes()[Word.PREVIOUS + i]
              + next.nodes()[Word.NEXT + i];
    }
    around(at);
    pairs(previous, word, next);
    if (previous.isShort()) {
      addNode(SECOND_PREVIOUS_SHAPE.after(dots(words[at - 2].word(), word.shape())));
    }
    if (next.isShort()) {
      addNode(SECOND_NEXT_SHAPE.after(dots(words[at + 2].word(), word.shape())));
    }
    again(token);
    edges(previous, word, next);
  }

  private static long dots(Part first, Part second) {
    return second.after(Part.DOTS.after(first.key()));
  }

  /** The five words before and after, each word once. */
  private void around(int at) {
    for (int d = 1; d <= WIDTH; d++) {
      if (same[at + d] >= d) {
        addRow(words[at + d].nodes(), Word.AFTER);
      }
      if (same[at - d] > WIDTH - d) {
        addRow(words[at - d].nodes(), Word.BEFORE);
      }
    }
  }

  private void addRow(double[] rows, int row) {
    for (int i = 0; i < NameModel.LABELS; i++) {
      node[i] += rows[row + i];
    }
  }

  private void pairs(Word previous, Word word, Word next) {
    addNode(PREVIOUS_WORD_SHAPE.after(dots(previous.word(), word.shape())));
    addNode(SHAPE_NEXT_WORD.after(dots(word.shape(), next.word())));
    long shapes = dots(previous.shape(), word.shape());
    addNode(PREVIOUS_SHAPE_SHAPE.after(shapes));
    addNode(SHAPE_NEXT_SHAPE.after(dots(word.shape(), next.shape())));
    addNode(THREE_SHAPES.after(next.shape().after(Part.DOTS.after(shapes))));
  }

  private void addNode(long key) {
    addNode(nodeKeys.get(key));
  }

  private void addNode(int place) {
    if (place >= 0) {
      int at = place * NameModel.LABELS;
      for (int i = 0; i < NameModel.LABELS; i++) {
        node[i] += nodeWeights[at + i];
      }
    }
  }

  private void edges(Word previous, Word word, Word next) {
    double[] own = word.edges();
    double[] others = previous.edges();
    for (int i = 0; i < NameModel.EDGE; i++) {
      edge[i] = own[i] + others[NameModel.EDGE + i];
    }
    addEdge(next.edgeNext());
    addEdge(EDGE_WORDS, previous.word(), word.word());
    addEdge(EDGE_CLUSTERS, previous.cluster(), word.cluster());
    addEdge(EDGE_SHAPES, previous.shape(), word.shape());
  }

  private void addEdge(Part feature, Part previous, Part own) {
    addEdge(edgeKeys.get(feature.after(own.after(Part.DASH.after(previous.key())))));
  }

  private void addEdge(int place) {
    if (place >= 0) {
      int at = place * NameModel.EDGE;
      for (int i = 0; i < NameModel.EDGE; i++) {
        edge[i] += edgeWeights[at + i];
      }
    }
  }

  /**
   * Whether a name, after a word and before one without capitals, stands in the sentence again.
   * Where the word before it, here or there, is a proper name, CoreNLP has other features, of which
   * the model has no weights: it was trained without tags.
   */
  private void again(int token) {
    int at = WIDTH + token;
    Word word = words[at];
    boolean looked =
        word.form().name() && words[at + 1].form().small() && words[at - 1].form().letters();
    if (!looked) {
      addNode(again.notLookedFor());
    } else if (!isProperName(token - 1)) {
      if (stands(word, token + 3, Math.min(length, token + AGAIN))) {
        addNode(again.after());
      }
      if (stands(word, Math.max(0, token - AGAIN + 1), token - 2)) {
        addNode(again.before());
      }
    }
  }

  /** Whether the word stands in this range of tokens, alone. */
  private boolean stands(Word word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (word.sameAs(words[WIDTH + i]) && !isProperName(i - 1) && !isProperName(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isProperName(int token) {
    return token >= 0
        && token < length
        && words[WIDTH + token].form().name()
        && tags.get(token).equals("NNP");
  }
}
