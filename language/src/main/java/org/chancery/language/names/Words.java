package org.chancery.language.names;

import java.util.Locale;
import org.chancery.language.WordForms;
import org.chancery.language.weights.KeyTable;
import org.chancery.language.weights.Remembered;
import org.chancery.language.weights.SortedKeys;

/** Words as the features see them, kept while they come again. Shared by all threads. */
final class Words {
  private static final int REMEMBERED_BITS = 15;

  /** The cluster of words of which none is known. */
  private static final String NO_CLUSTER = "0";

  private static final int LONGEST_NGRAM = 6;

  private static final Part NGRAM_START = Part.of("#");
  private static final Part NGRAM_END = Part.of("#|C");
  private static final Part WORD = Part.of("-WORD|C");
  private static final Part CLUSTER = Part.of("-DISTSIM|C");
  private static final Part SHAPE = Part.of("-TYPE|C");
  private static final Part ALWAYS = Part.of("###|C");

  private static final Part PREVIOUS_WORD = Part.of("-PW|C");
  private static final Part PREVIOUS_CLUSTER = Part.of("-PDISTSIM|C");
  private static final Part PREVIOUS_SHAPE = Part.of("-PTYPE|C");

  private static final Part NEXT_WORD = Part.of("-NW|C");
  private static final Part NEXT_CLUSTER = Part.of("-NDISTSIM|C");
  private static final Part NEXT_SHAPE = Part.of("-NTYPE|C");

  private static final Part BEFORE = Part.of("-DISJP|C");
  private static final Part AFTER = Part.of("-DISJN|C");

  private static final Part EDGE_ALWAYS = Part.of("PSEQ|CpC");
  private static final Part EDGE_WORD = Part.of("-PSEQW|CpC");
  private static final Part EDGE_CLUSTER = Part.of("-PSEQcDS|CpC");
  private static final Part EDGE_SHAPE = Part.of("-PSEQcS|CpC");
  private static final Part EDGE_SHAPE_AGAIN = Part.of("-TPS2|CpC");
  private static final Part EDGE_PREVIOUS_WORD = Part.of("-PSEQpW|CpC");
  private static final Part EDGE_PREVIOUS_CLUSTER = Part.of("-PSEQpDS|CpC");
  private static final Part EDGE_PREVIOUS_SHAPE = Part.of("-PSEQpS|CpC");
  private static final Part EDGE_NEXT_SHAPE = Part.of("-TNS1|CpC");

  private final NameModel model;
  private final WordForms forms;
  private final Part[] clusters;
  private final Part noCluster = Part.of(NO_CLUSTER);

  private final Remembered<Word> remembered =
      new Remembered<>(REMEMBERED_BITS, (text, tag) -> describe(text));

  private final Word outside;

  Words(NameModel model, WordForms forms) {
    this.model = model;
    this.forms = forms;
    clusters = model.clusters().stream().map(Part::of).toArray(Part[]::new);
    outside = describeOutside();
  }

  private Word describeOutside() {
    // CoreNLP writes "null" for what it misses there in some features, and nothing in others.
    Part nothing = Part.of("null");
    double[] nodes = nodes("", Part.EMPTY, Part.EMPTY, nothing);
    double[] edges = edges(Part.EMPTY, Part.EMPTY, Part.EMPTY);
    int next = model.edges().get(EDGE_NEXT_SHAPE.after(nothing.key()));
    return new Word(Part.EMPTY, Part.EMPTY, Part.EMPTY, true, Word.Form.of(""), nodes, edges, next);
  }

  /** What stands before the first word and after the last. */
  Word outside() {
    return outside;
  }

  Word get(String text) {
    return remembered.of(text);
  }

  private Word describe(String text) {
    String american = forms.american(text);
    String lower = american.toLowerCase(Locale.ROOT);
    Part word = Part.of(american);
    Part shape = Part.of(shape(american, lower));
    Part cluster = cluster(lower);
    return new Word(
        word,
        shape,
        cluster,
        american.length() <= 3,
        Word.Form.of(american),
        nodes(american, word, shape, cluster),
        edges(word, shape, cluster),
        model.edges().get(EDGE_NEXT_SHAPE.after(shape.key())));
  }

  /** The shape, with a k where the word, all of letters, is known in lower case. */
  private String shape(String word, String lower) {
    String shape = forms.shape2(word);
    for (int i = 0; i < shape.length(); i++) {
      if (shape.charAt(i) != 'x' && shape.charAt(i) != 'X') {
        return shape;
      }
    }
    return model.lowerCase().get(lower) == SortedKeys.ABSENT ? shape : shape + 'k';
  }

  private Part cluster(String lower) {
    long key = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      key = KeyTable.append(key, Character.isDigit(c) ? '9' : c);
    }
    int place = model.clustered().get(key);
    return place == SortedKeys.ABSENT ? noCluster : clusters[model.clusterOf()[place]];
  }

  private double[] nodes(String text, Part word, Part shape, Part cluster) {
    double[] sums = new double[Word.NODES];
    ngrams('<' + text + '>', sums);
    node(WORD.after(word.key()), sums, Word.SELF);
    node(CLUSTER.after(cluster.key()), sums, Word.SELF);
    node(SHAPE.after(shape.key()), sums, Word.SELF);
    node(ALWAYS.key(), sums, Word.SELF);
    node(PREVIOUS_WORD.after(word.key()), sums, Word.PREVIOUS);
    node(PREVIOUS_CLUSTER.after(cluster.key()), sums, Word.PREVIOUS);
    node(PREVIOUS_SHAPE.after(shape.key()), sums, Word.PREVIOUS);
    node(NEXT_WORD.after(word.key()), sums, Word.NEXT);
    node(NEXT_CLUSTER.after(cluster.key()), sums, Word.NEXT);
    node(NEXT_SHAPE.after(shape.key()), sums, Word.NEXT);
    node(BEFORE.after(word.key()), sums, Word.BEFORE);
    node(AFTER.after(word.key()), sums, Word.AFTER);
    return sums;
  }

  /** Its beginnings and ends of two to six units, each once. */
  private void ngrams(String bounded, double[] sums) {
    int length = bounded.length();
    int longest = Math.min(LONGEST_NGRAM, length);
    long[] keys = new long[2 * (longest - 1)];
    int n = 0;
    for (int l = 2; l <= longest; l++) {
      n = ngram(bounded, 0, l, keys, n, sums);
      n = ngram(bounded, length - l, length, keys, n, sums);
    }
  }

  private int ngram(String bounded, int from, int to, long[] keys, int n, double[] sums) {
    long key = NGRAM_START.key();
    for (int i = from; i < to; i++) {
      key = KeyTable.append(key, bounded.charAt(i));
    }
    for (int i = 0; i < n; i++) {
      if (keys[i] == key) {
        return n;
      }
    }
    keys[n] = key;
    node(NGRAM_END.after(key), sums, Word.SELF);
    return n + 1;
  }

  private double[] edges(Part word, Part shape, Part cluster) {
    double[] sums = new double[2 * NameModel.EDGE];
    edge(EDGE_ALWAYS.key(), sums, 0);
    edge(EDGE_WORD.after(word.key()), sums, 0);
    edge(EDGE_CLUSTER.after(cluster.key()), sums, 0);
    edge(EDGE_SHAPE.after(shape.key()), sums, 0);
    edge(EDGE_SHAPE_AGAIN.after(shape.key()), sums, 0);
    edge(EDGE_PREVIOUS_WORD.after(word.key()), sums, NameModel.EDGE);
    edge(EDGE_PREVIOUS_CLUSTER.after(cluster.key()), sums, NameModel.EDGE);
    edge(EDGE_PREVIOUS_SHAPE.after(shape.key()), sums, NameModel.EDGE);
    return sums;
  }

  private void node(long key, double[] sums, int row) {
    int at = model.nodes().get(key) * NameModel.LABELS;
    for (int i = 0; at >= 0 && i < NameModel.LABELS; i++) {
      sums[row + i] += model.nodeWeights()[at + i];
    }
  }

  private void edge(long key, double[] sums, int row) {
    int at = model.edges().get(key) * NameModel.EDGE;
    for (int i = 0; at >= 0 && i < NameModel.EDGE; i++) {
      sums[row + i] += model.edgeWeights()[at + i];
    }
  }
}
