package org.chancery.coding.attribution;

import java.util.Arrays;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The ways through the tree from a cue's head to every other token of its sentence. A step down is
 * written {@code v} and the relation, a step up {@code ^} and the relation.
 */
final class Paths {
  private static final int LONGEST = 4;

  private final Sentence sentence;
  final String[] path;

  /** The first step, and the two first, of each way. */
  final String[] branch;

  final String[] branch2;

  /** The token at which a way leaves the line upwards from the head, or the child of the head. */
  final int[] root;

  private final int[] steps;

  Paths(Sentence sentence, int head) {
    this.sentence = sentence;
    int n = sentence.size();
    path = new String[n];
    branch = new String[n];
    branch2 = new String[n];
    root = new int[n];
    steps = new int[n];
    Arrays.fill(path, "");
    Arrays.fill(branch, "=");
    Arrays.fill(branch2, "=");
    Arrays.fill(root, head);
    down(head);
    int below = head;
    for (int at = sentence.token(head).head(); at >= 0; at = sentence.token(at).head()) {
      step(below, at, "^" + sentence.token(below).relation());
      root[at] = at;
      for (Token c : sentence.children(at)) {
        if (c.index() != below) {
          step(at, c.index(), "v" + c.relation());
          root[c.index()] = c.index();
          down(c.index());
        }
      }
      below = at;
    }
  }

  private void down(int from) {
    int[] under = sentence.subtree(from);
    int[] stack = new int[under.length];
    int top = 0;
    stack[top++] = from;
    boolean origin = steps[from] == 0;
    while (top > 0) {
      int at = stack[--top];
      for (Token c : sentence.children(at)) {
        step(at, c.index(), "v" + c.relation());
        root[c.index()] = origin && at == from ? c.index() : root[at];
        stack[top++] = c.index();
      }
    }
  }

  private void step(int from, int to, String step) {
    steps[to] = steps[from] + 1;
    path[to] = steps[to] <= LONGEST ? path[from] + step : path[from];
    branch[to] = steps[to] == 1 ? step : branch[from];
    branch2[to] = steps[to] == 1 ? step : steps[to] == 2 ? branch[from] + step : branch2[from];
  }
}
