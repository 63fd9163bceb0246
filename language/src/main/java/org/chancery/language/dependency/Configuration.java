package org.chancery.language.dependency;

import java.util.Arrays;

/**
 * The state of the arc-standard system (Nivre, "Incrementality in Deterministic Dependency
 * Parsing", 2004) for one sentence. Nodes are 0 for the root and 1 to n for the tokens; -1 is no
 * node.
 *
 * <p>An arc always goes to the node that lies farthest out on its side so far, so the two outermost
 * children on each side are kept up to date by a shift of two variables.
 */
final class Configuration {
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] head;
  private final int[] label;
  private final int[] left1;
  private final int[] left2;
  private final int[] right1;
  private final int[] right2;

  Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    depth = 1; // the root
    head = filled(size);
    label = filled(size);
    left1 = filled(size);
    left2 = filled(size);
    right1 = filled(size);
    right2 = filled(size);
  }

  private static int[] filled(int size) {
    int[] out = new int[size + 1];
    Arrays.fill(out, NONE);
    return out;
  }

  boolean terminal() {
    return depth == 1 && next > size;
  }

  int depth() {
    return depth;
  }

  boolean canShift() {
    return next <= size;
  }

  /** The {@code k}th node from the top of the stack. */
  int stack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  /** The {@code k}th token still to come. */
  int buffer(int k) {
    return next + k <= size ? next + k : NONE;
  }

  int left(int node) {
    return node == NONE ? NONE : left1[node];
  }

  int secondLeft(int node) {
    return node == NONE ? NONE : left2[node];
  }

  int right(int node) {
    return node == NONE ? NONE : right1[node];
  }

  int secondRight(int node) {
    return node == NONE ? NONE : right2[node];
  }

  int head(int node) {
    return head[node];
  }

  int label(int node) {
    return label[node];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The top of the stack becomes head of the node below it. */
  void leftArc(int relation) {
    int top = stack[depth - 1];
    int below = stack[depth - 2];
    attach(below, top, relation);
    left2[top] = left1[top];
    left1[top] = below;
    stack[depth - 2] = top;
    depth--;
  }

  /** The node below the top becomes head of the top. */
  void rightArc(int relation) {
    int top = stack[depth - 1];
    int below = stack[depth - 2];
    attach(top, below, relation);
    right2[below] = right1[below];
    right1[below] = top;
    depth--;
  }

  private void attach(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation;
  }
}
