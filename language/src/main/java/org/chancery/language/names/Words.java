package org.chancery.language.names;

import java.util.Arrays;
import java.util.Locale;
import org.chancery.language.WordForms;
import org.chancery.language.weights.KeyTable;
import org.chancery.language.weights.SortedKeys;
import org.jspecify.annotations.Nullable;

/** Words as the features see them, kept while they come again. Shared by all threads. */
final class Words {
  private static final int CACHE_BITS = 14;

  /** Longer words do not come again, and would fill memory. */
  private static final int KEPT_LENGTH = 64;

  /** The cluster of words of which none is known. */
  private static final String NO_CLUSTER = "0";

  private static final int LONGEST_NGRAM = 6;

  private static final Part NGRAM = Part.of("#|C");
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

  /** Direct-mapped; an entry is immutable, so threads may race for a place without harm. */
  private final @Nullable Word[] cache = new Word[1 << CACHE_BITS];

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
    int next = model.edges().get(nothing.then(EDGE_NEXT_SHAPE).key());
    return new Word(
        "", Part.EMPTY, Part.EMPTY, Part.EMPTY, true, Word.Form.of(""), nodes, edges, next);
  }

  /** What stands before the first word and after the last. */
  Word outside() {
    return outside;
  }

  Word get(String text) {
    int at = (text.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - CACHE_BITS);
    Word known = cache[at];
    if (known != null && known.text().equals(text)) {
      return known;
    }
    Word word = describe(text);
    if (text.length() <= KEPT_LENGTH) {
      cache[at] = word;
    }
    return word;
  }

  private Word describe(String text) {
    String american = forms.american(text);
    Part word = Part.of(american);
    Part shape = Part.of(shape(american));
    Part cluster = cluster(american);
    return new Word(
        text,
        word,
        shape,
        cluster,
        american.length() <= 3,
        Word.Form.of(american),
        nodes(american, word, shape, cluster),
        edges(word, shape, cluster),
        model.edges().get(shape.then(EDGE_NEXT_SHAPE).key()));
  }

  /** The shape, with a k where the word, all of letters, is known in lower case. */
  private String shape(String word) {
    String shape = forms.shape(word);
    boolean letters = shape.chars().allMatch(c -> c == 'x' || c == 'X');
    boolean known = letters && model.lowerCase().get(lower(word)) != SortedKeys.ABSENT;
    return known ? shape + 'k' : shape;
  }

  private Part cluster(String word) {
    long key = 0;
    String lower = lower(word);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      key = KeyTable.append(key, Character.isDigit(c) ? '9' : c);
    }
    int place = model.clustered().get(key);
    return place == SortedKeys.ABSENT ? noCluster : clusters[model.clusterOf()[place]];
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private double[] nodes(String text, Part word, Part shape, Part cluster) {
    double[] sums = new double[Word.NODES];
    for (long ngram : ngrams('<' + text + '>')) {
      node(ngram, sums, Word.SELF);
    }
    node(word.then(WORD).key(), sums, Word.SELF);
    node(cluster.then(CLUSTER).key(), sums, Word.SELF);
    node(shape.then(SHAPE).key(), sums, Word.SELF);
    node(ALWAYS.key(), sums, Word.SELF);
    node(word.then(PREVIOUS_WORD).key(), sums, Word.PREVIOUS);
    node(cluster.then(PREVIOUS_CLUSTER).key(), sums, Word.PREVIOUS);
    node(shape.then(PREVIOUS_SHAPE).key(), sums, Word.PREVIOUS);
    node(word.then(NEXT_WORD).key(), sums, Word.NEXT);
    node(cluster.then(NEXT_CLUSTER).key(), sums, Word.NEXT);
    node(shape.then(NEXT_SHAPE).key(), sums, Word.NEXT);
    node(word.then(BEFORE).key(), sums, Word.BEFORE);
    node(word.then(AFTER).key(), sums, Word.AFTER);
    return sums;
  }

  /** The keys of its beginnings and ends of two to six units, each once. */
  private static long[] ngrams(String bounded) {
    int length = bounded.length();
    int longest = Math.min(LONGEST_NGRAM, length);
    long[] keys = new long[2 * (longest - 1)];
    int n = 0;
    for (int l = 2; l <= longest; l++) {
      keys[n++] = ngram(bounded.substring(0, l));
      keys[n++] = ngram(bounded.substring(length - l));
    }
    return Arrays.stream(keys).distinct().toArray();
  }

  private static long ngram(String part) {
    return NGRAM.after(KeyTable.key('#' + part));
  }

  private double[] edges(Part word, Part shape, Part cluster) {
    double[] sums = new double[2 * NameModel.EDGE];
    edge(EDGE_ALWAYS.key(), sums, 0);
    edge(word.then(EDGE_WORD).key(), sums, 0);
    edge(cluster.then(EDGE_CLUSTER).key(), sums, 0);
    edge(shape.then(EDGE_SHAPE).key(), sums, 0);
    edge(shape.then(EDGE_SHAPE_AGAIN).key(), sums, 0);
    edge(word.then(EDGE_PREVIOUS_WORD).key(), sums, NameModel.EDGE);
    edge(cluster.then(EDGE_PREVIOUS_CLUSTER).key(), sums, NameModel.EDGE);
    edge(shape.then(EDGE_PREVIOUS_SHAPE).key(), sums, NameModel.EDGE);
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
