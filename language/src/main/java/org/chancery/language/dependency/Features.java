package org.chancery.language.dependency;

/**
 * The 48 features of Chen and Manning (2014): of the three top nodes of the stack, the three first
 * of the buffer, and six descendants each of the two top nodes, the word and the tag; of the
 * descendants also the relation.
 */
final class Features {
  /** First slot of the tags; the words come before. */
  static final int TAGS = 18;

  /** First slot of the labels. */
  static final int LABELS = 36;

  private static final int DESCENDANTS = 6;

  private Features() {}

  /**
   * Writes the features of a configuration.
   *
   * @param words number of each node's word: index 0 the root's, the last that of no node
   * @param tags likewise
   * @param labels number of each relation by its index, the last that of none
   */
  static void extract(Configuration c, int[] words, int[] tags, int[] labels, int[] out) {
    for (int k = 0; k < 3; k++) {
      node(c.stack(2 - k), k, words, tags, out);
      node(c.buffer(k), 3 + k, words, tags, out);
    }
    for (int k = 0; k < 2; k++) {
      int top = c.stack(k);
      int at = DESCENDANTS * (k + 1);
      descendant(c, c.left(top), at, words, tags, labels, out);
      descendant(c, c.right(top), at + 1, words, tags, labels, out);
      descendant(c, c.secondLeft(top), at + 2, words, tags, labels, out);
      descendant(c, c.secondRight(top), at + 3, words, tags, labels, out);
      descendant(c, c.left(c.left(top)), at + 4, words, tags, labels, out);
      descendant(c, c.right(c.right(top)), at + 5, words, tags, labels, out);
    }
  }

  private static void node(int node, int slot, int[] words, int[] tags, int[] out) {
    out[slot] = words[node < 0 ? words.length - 1 : node];
    out[TAGS + slot] = tags[node < 0 ? tags.length - 1 : node];
  }

  private static void descendant(
      Configuration c, int node, int slot, int[] words, int[] tags, int[] labels, int[] out) {
    node(node, slot, words, tags, out);
    int label = node < 0 ? labels.length - 1 : c.label(node);
    out[LABELS - DESCENDANTS + slot] = labels[label];
  }
}
