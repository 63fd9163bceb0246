package org.chancery.language.dependency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The network: 48 embedded features, a hidden layer with a cube for its activation, one output for
 * each transition. Shared by all threads; each brings its own {@link Scratch}.
 *
 * <p>What makes it fast: the product of an embedding with its slot's weights is a vector that only
 * depends on (feature, slot), so it is computed once and kept; absent nodes are part of a constant,
 * so that only present ones are added; all inner loops run over contiguous floats, which the JIT
 * turns into vector instructions.
 */
final class Network {
  private static final int CACHE_BITS = 14;

  /** Entries of the cache for words: 4 kB each. */
  private static final int CACHED = 1 << CACHE_BITS;

  private final float[] embeddings;
  private final int dimension;
  private final int words;
  private final int hidden;
  private final int outputs;
  private final int paddedOutputs;

  /** Weights from each dimension of each slot to the hidden units. */
  private final float[][] first;

  /** Weights from each hidden unit to the transitions, padded to fill vector registers. */
  private final float[][] second;

  private final int nullWord;
  private final int nullTag;
  private final int nullLabel;

  /** The hidden layer before its activation, where every node is absent. */
  private final float[] nothing;

  /** For each slot, minus the product of its absent feature. */
  private final float[][] withoutAbsent = new float[ParserModel.SLOTS][];

  /** Products of tags and labels, {@code [slot][tag or label]}, filled as they come. */
  private final float[][][] small = new float[ParserModel.SLOTS][][];

  /** Direct-mapped; an entry is immutable, so threads may race for a place without harm. */
  private final @Nullable Product[] cache = new Product[CACHED];

  /** A word's product in one slot, less that of the absent word. */
  private record Product(int key, float[] values) {}

  /** What one thread needs while it parses. */
  static final class Scratch {
    final float[] sum;
    final float[] scores;
    final float[][] terms = new float[ParserModel.SLOTS][];

    private Scratch(int hidden, int outputs) {
      sum = new float[hidden];
      scores = new float[outputs];
    }
  }

  Network(ParserModel model, int nullWord, int nullTag, int nullLabel) {
    this.embeddings = model.embeddings();
    this.dimension = model.dimension();
    this.words = model.words().size();
    this.hidden = model.hidden();
    this.outputs = model.transitions();
    this.paddedOutputs = (outputs + 15) / 16 * 16;
    this.first = rows(model.first(), hidden, hidden);
    this.second = rows(model.second(), outputs, paddedOutputs);
    checkUnrolling();
    this.nullWord = nullWord;
    this.nullTag = nullTag;
    this.nullLabel = nullLabel;
    this.nothing = model.bias().clone();
    for (int slot = 0; slot < ParserModel.SLOTS; slot++) {
      float[] product = new float[hidden];
      addProduct(product, absent(slot), slot);
      add(nothing, product);
      withoutAbsent[slot] = negated(product);
      int choices = slot < Features.TAGS ? 0 : model.tags().size() + model.labels().size();
      small[slot] = new float[choices][];
    }
  }

  Scratch scratch() {
    return new Scratch(hidden, paddedOutputs);
  }

  /** Scores of all transitions for these features, in {@code scratch.scores}. */
  float[] scores(int[] features, Scratch scratch) {
    int n = 0;
    for (int slot = 0; slot < ParserModel.SLOTS; slot++) {
      if (features[slot] != absent(slot)) {
        scratch.terms[n++] = product(features[slot], slot);
      }
    }
    System.arraycopy(nothing, 0, scratch.sum, 0, hidden);
    sum(scratch.sum, scratch.terms, n);
    cube(scratch.sum);
    output(scratch.sum, scratch.scores);
    return scratch.scores;
  }

  private int absent(int slot) {
    return slot < Features.TAGS ? nullWord : slot < Features.LABELS ? nullTag : nullLabel;
  }

  private float[] product(int feature, int slot) {
    if (slot >= Features.TAGS) {
      float[][] row = small[slot];
      int at = feature - words;
      float[] known = row[at];
      return known != null ? known : (row[at] = compute(feature, slot));
    }
    int key = feature * Features.TAGS + slot;
    int at = (key * 0x9E3779B1) >>> (32 - CACHE_BITS);
    Product known = cache[at];
    if (known == null || known.key != key) {
      known = new Product(key, compute(feature, slot));
      cache[at] = known;
    }
    return known.values;
  }

  private float[] compute(int feature, int slot) {
    float[] out = withoutAbsent[slot].clone();
    addProduct(out, feature, slot);
    return out;
  }

  /** Five rows at a time, so that {@code out} is read and written less often. */
  private void addProduct(float[] out, int feature, int slot) {
    int at = feature * dimension;
    for (int d = 0; d < dimension; d += 5) {
      float a = embeddings[at + d];
      float b = embeddings[at + d + 1];
      float c = embeddings[at + d + 2];
      float e = embeddings[at + d + 3];
      float f = embeddings[at + d + 4];
      int row = slot * dimension + d;
      addRows(
          out,
          first[row],
          first[row + 1],
          first[row + 2],
          first[row + 3],
          first[row + 4],
          a,
          b,
          c,
          e,
          f);
    }
  }

  // Rows are arrays of their own: the JIT vectorises these loops, but not the same ones over parts
  // of
  // one long array.

  private static void addRows(
      float[] out,
      float[] u,
      float[] v,
      float[] w,
      float[] x,
      float[] y,
      float a,
      float b,
      float c,
      float d,
      float e) {
    for (int i = 0; i < out.length; i++) {
      out[i] += (a * u[i] + b * v[i]) + (c * w[i] + d * x[i]) + e * y[i];
    }
  }

  private static float[] negated(float[] x) {
    float[] out = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = -x[i];
    }
    return out;
  }

  private static void sum(float[] sum, float[][] terms, int n) {
    int k = 0;
    for (; k + 4 <= n; k += 4) {
      add(sum, terms[k], terms[k + 1], terms[k + 2], terms[k + 3]);
    }
    for (; k < n; k++) {
      add(sum, terms[k]);
    }
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  private static void cube(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = x[i] * x[i] * x[i];
    }
  }

  private void output(float[] x, float[] scores) {
    Arrays.fill(scores, 0);
    for (int j = 0; j < hidden; j += 4) {
      accumulate(
          scores,
          second[j],
          second[j + 1],
          second[j + 2],
          second[j + 3],
          x[j],
          x[j + 1],
          x[j + 2],
          x[j + 3]);
    }
  }

  private static void accumulate(
      float[] s, float[] u, float[] v, float[] w, float[] x, float a, float b, float c, float d) {
    for (int t = 0; t < s.length; t++) {
      s[t] += (a * u[t] + b * v[t]) + (c * w[t] + d * x[t]);
    }
  }

  private static float[][] rows(float[] matrix, int width, int paddedWidth) {
    float[][] rows = new float[matrix.length / width][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = Arrays.copyOf(Arrays.copyOfRange(matrix, r * width, (r + 1) * width), paddedWidth);
    }
    return rows;
  }

  private void checkUnrolling() {
    if (hidden % 4 != 0 || dimension % 5 != 0) {
      throw new IllegalArgumentException(
          "found "
              + hidden
              + " hidden units, "
              + dimension
              + " dimensions: expected"
              + " multiples of 4 and 5");
    }
  }
}
