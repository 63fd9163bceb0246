package org.chancery.coding.attribution;

import java.io.IOException;
import java.util.List;
import org.chancery.language.weights.WeightsReader;
import org.chancery.language.weights.WeightsWriter;

/**
 * A linear-chain conditional random field over sparse features: each feature has a weight for each
 * label, each pair of neighbouring labels one of its own. Labels that begin with {@code I-} stand
 * only behind {@code B-} or {@code I-} of the same name. Immutable; shared by all threads.
 *
 * <p>Features are known by 32-bit keys. One that the model does not know is taken for one that it
 * does with a chance of size / 2^32, about one in 20,000.
 */
public final class ChainModel {
  /** The score of a pair of labels that may not follow each other. */
  public static final float NEVER = -1e9f;

  private static final int FILTER_BITS = 21;

  private final List<String> labels;
  private final int[] keys;
  private final short[] weights;
  private final float[] transitions;

  /**
   * Open addressing, at a key's lowest bits or behind: the key, and its weights beside it, two to a
   * number, so that one line of the processor's cache holds all that a feature needs. Key 0 is of
   * no feature.
   */
  private final int[] table;

  /** How many numbers of the table are one feature's. */
  private final int row;

  /** Weights are kept in 16 bits, as multiples of the largest one's 32767th part. */
  private final float step;

  private final int mask;

  /** One bit for each value of a key's highest bits: most features are known to none of them. */
  private final long[] filter = new long[1 << FILTER_BITS - 6];

  /**
   * @param keys of the features, each once
   * @param weights of each feature one for each label
   * @param transitions weight of label b behind label a at {@code a * labels + b}
   */
  public ChainModel(List<String> labels, int[] keys, float[] weights, float[] transitions) {
    this.labels = List.copyOf(labels);
    this.keys = keys.clone();
    step = largest(weights) / Short.MAX_VALUE;
    this.weights = rounded(weights, step);
    this.transitions = transitions.clone();
    row = 1 + (labels.size() + 1) / 2;
    int slots = Integer.highestOneBit(Math.max(8, keys.length * 4 / 3)) * 2;
    mask = slots - 1;
    table = new int[slots * row];
    for (int i = 0; i < keys.length; i++) {
      put(keys[i], i);
    }
  }

  private void put(int key, int feature) {
    int at = key & mask;
    while (table[at * row] != 0) {
      at = at + 1 & mask;
    }
    table[at * row] = key;
    for (int k = 0; k < labels.size(); k++) {
      int weight = weights[feature * labels.size() + k] & 0xFFFF;
      table[at * row + 1 + k / 2] |= k % 2 == 0 ? weight : weight << Short.SIZE;
    }
    int high = key >>> Integer.SIZE - FILTER_BITS;
    filter[high >>> 6] |= 1L << high;
  }

  /** Whether label {@code b} may stand behind {@code a}; {@code a} is -1 at the beginning. */
  public static boolean allowed(List<String> labels, int a, int b) {
    String name = labels.get(b);
    if (!name.startsWith("I-")) {
      return true;
    }
    return a >= 0 && labels.get(a).length() > 2 && labels.get(a).endsWith(name.substring(2));
  }

  public List<String> labels() {
    return labels;
  }

  public int features() {
    return keys.length;
  }

  /** Where the weights of a feature begin, or -1 where it has none. */
  private int place(int key) {
    int high = key >>> Integer.SIZE - FILTER_BITS;
    if ((filter[high >>> 6] & 1L << high) == 0) {
      return -1;
    }
    for (int at = (key & mask) * row; table[at] != 0; at = next(at)) {
      if (table[at] == key) {
        return at + 1;
      }
    }
    return -1;
  }

  private int next(int at) {
    int next = at + row;
    return next == table.length ? 0 : next;
  }

  /** The weight of a feature for a label, 0 where the model does not know it. */
  public float weight(int key, int label) {
    int at = place(key);
    return at < 0 ? 0 : weightAt(at, label) * step;
  }

  /** A chain of tokens without features yet. */
  Chain chain(float[][] scores) {
    return new Chain(labels, transitions, scores);
  }

  /**
   * Adds the weights of a token's features to the scores of its labels. In three rounds, so that
   * the processor need not wait for one feature's memory before it asks for the next one's: which
   * are known to the filter, where they lie, what they weigh.
   */
  void score(FeatureKeys features, float[] scores) {
    int[] known = features.scratch();
    int count = 0;
    for (int f = 0; f < features.size(); f++) {
      int key = features.key(f);
      known[count] = key;
      int high = key >>> Integer.SIZE - FILTER_BITS;
      count += (int) (filter[high >>> 6] >>> high) & 1;
    }
    int[] there = features.moreScratch();
    for (int f = 0; f < count; f++) {
      there[f] = table[(known[f] & mask) * row];
    }
    int[] sums = new int[scores.length];
    for (int f = 0; f < count; f++) {
      int key = known[f];
      int at = there[f] == key ? (key & mask) * row + 1 : there[f] == 0 ? -1 : place(key);
      for (int k = 0; at >= 0 && k < sums.length; k++) {
        sums[k] += weightAt(at, k);
      }
    }
    for (int k = 0; k < sums.length; k++) {
      scores[k] += sums[k] * step;
    }
  }

  private int weightAt(int place, int label) {
    int two = table[place + label / 2];
    return label % 2 == 0 ? (short) two : two >> Short.SIZE;
  }

  static ChainModel read(WeightsReader in) throws IOException {
    List<String> labels = in.names();
    int[] keys = in.ints();
    float step = in.floats()[0];
    int[] packed = in.ints();
    float[] weights = new float[keys.length * labels.size()];
    for (int i = 0; i < weights.length; i++) {
      int two = packed[i / 2];
      weights[i] = (i % 2 == 0 ? (short) two : two >> Short.SIZE) * step;
    }
    return new ChainModel(labels, keys, weights, in.floats());
  }

  void write(WeightsWriter out) throws IOException {
    int[] packed = new int[(weights.length + 1) / 2];
    for (int i = 0; i < weights.length; i++) {
      int value = weights[i] & 0xFFFF;
      packed[i / 2] |= i % 2 == 0 ? value : value << Short.SIZE;
    }
    out.names(labels);
    out.ints(keys);
    out.floats(new float[] {step});
    out.ints(packed);
    out.floats(transitions);
  }

  private static float largest(float[] weights) {
    float out = Float.MIN_NORMAL;
    for (float w : weights) {
      out = Math.max(out, Math.abs(w));
    }
    return out;
  }

  private static short[] rounded(float[] weights, float step) {
    short[] out = new short[weights.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (short) Math.round(weights[i] / step);
    }
    return out;
  }
}
