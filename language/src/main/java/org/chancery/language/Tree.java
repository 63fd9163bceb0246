package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The tree over a sentence's tokens, worked out once: every later stage asks for children and for
 * the reach of a phrase many times over. Immutable.
 */
final class Tree {
  private final List<List<Token>> children;

  /** The least and the greatest index under each token, itself included. */
  private final int[] first;

  private final int[] last;
  private final int root;

  private Tree(List<List<Token>> children, int[] first, int[] last, int root) {
    this.children = children;
    this.first = first;
    this.last = last;
    this.root = root;
  }

  static Tree of(Token[] tokens) {
    int n = tokens.length;
    int[] first = new int[n];
    int[] last = new int[n];
    Arrays.fill(first, -1);
    Arrays.fill(last, -1);
    for (int i = 0; i < n; i++) {
      reach(tokens, i, first);
      reach(tokens, n - 1 - i, last);
    }
    return new Tree(childrenOf(tokens), first, last, root(tokens));
  }

  /** Notes a token with all above it that no token before it has reached. */
  private static void reach(Token[] tokens, int token, int[] reached) {
    for (int at = token; at >= 0 && reached[at] < 0; at = tokens[at].head()) {
      reached[at] = token;
    }
  }

  private static List<List<Token>> childrenOf(Token[] tokens) {
    List<List<Token>> lists = new ArrayList<>(Collections.nCopies(tokens.length, List.of()));
    for (Token t : tokens) {
      if (t.head() >= 0) {
        if (lists.get(t.head()).isEmpty()) {
          lists.set(t.head(), new ArrayList<>(4));
        }
        lists.get(t.head()).add(t);
      }
    }
    lists.replaceAll(List::copyOf);
    return lists;
  }

  private static int root(Token[] tokens) {
    for (Token t : tokens) {
      if (t.head() < 0) {
        return t.index();
      }
    }
    throw new IllegalArgumentException("a sentence without a root");
  }

  int root() {
    return root;
  }

  List<Token> children(int i) {
    return children.get(i);
  }

  int first(int i) {
    return first[i];
  }

  int last(int i) {
    return last[i];
  }

  /** The indexes of a token and all that it governs, ascending. */
  int[] under(int i) {
    boolean[] in = new boolean[last[i] - first[i] + 1];
    int n = mark(i, first[i], in);
    int[] out = new int[n];
    for (int k = 0, next = 0; k < in.length; k++) {
      if (in[k]) {
        out[next++] = first[i] + k;
      }
    }
    return out;
  }

  /** Marks a token and all under it; returns how many they are. */
  private int mark(int i, int from, boolean[] in) {
    in[i - from] = true;
    int n = 1;
    for (Token c : children.get(i)) {
      n += mark(c.index(), from, in);
    }
    return n;
  }
}
