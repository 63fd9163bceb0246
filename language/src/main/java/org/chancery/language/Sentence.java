package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A sentence: its tokens and the tree over them. Immutable and thread-safe. Token arguments are
 * indexes in the sentence, from 0.
 */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final int[][] children;
  private final int root;

  /**
   * @param index place in the report, from 0
   * @param paragraph index of its paragraph
   * @param tokens at least one; {@code tokens.get(i).index() == i}
   */
  public Sentence(int index, int paragraph, List<Token> tokens) {
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
    this.root = this.tokens.stream().filter(t -> t.head() < 0).findFirst().orElseThrow().index();
  }

  private static int[][] childrenOf(List<Token> tokens) {
    List<List<Integer>> lists = new ArrayList<>();
    tokens.forEach(t -> lists.add(new ArrayList<>(2)));
    for (Token t : tokens) {
      if (t.head() >= 0) {
        lists.get(t.head()).add(t.index());
      }
    }
    return lists.stream()
        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** First UTF-16 unit of the sentence in the report's text. */
  public int start() {
    return tokens.get(0).start();
  }

  /** One past the last UTF-16 unit. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** The root of the tree. */
  public int root() {
    return root;
  }

  /** The children of a token, in text order. */
  public List<Token> children(int i) {
    return Arrays.stream(children[i]).mapToObj(tokens::get).toList();
  }

  /** The first child in one of these relations (subtypes included, {@code nsubj} finds both). */
  public OptionalInt child(int i, String... relations) {
    for (int c : children[i]) {
      for (String relation : relations) {
        if (tokens.get(c).is(relation)) {
          return OptionalInt.of(c);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** All children in one of these relations, subtypes included, in text order. */
  public List<Token> children(int i, String... relations) {
    return children(i).stream().filter(t -> Arrays.stream(relations).anyMatch(t::is)).toList();
  }

  /** The head as a token, or empty for the root. */
  public OptionalInt head(int i) {
    int head = tokens.get(i).head();
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** The indexes of a token and all that it governs, ascending. */
  public int[] subtree(int i) {
    boolean[] in = new boolean[size()];
    mark(i, in);
    int n = 0;
    int[] out = new int[size()];
    for (int k = 0; k < in.length; k++) {
      if (in[k]) {
        out[n++] = k;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private void mark(int i, boolean[] in) {
    in[i] = true;
    for (int c : children[i]) {
      mark(c, in);
    }
  }

  /** Whether {@code ancestor} governs {@code i}, directly or not, or is it. */
  public boolean dominates(int ancestor, int i) {
    for (int at = i; at >= 0; at = tokens.get(at).head()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The index of the token that covers this UTF-16 offset of the report's text. */
  public OptionalInt at(int offset) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token t = tokens.get(middle);
      if (offset < t.start()) {
        high = middle - 1;
      } else if (offset >= t.end()) {
        low = middle + 1;
      } else {
        return OptionalInt.of(middle);
      }
    }
    return OptionalInt.empty();
  }

  /** One line a token, for people: index, word, tag, relation and head. */
  public String parse() {
    StringBuilder out = new StringBuilder();
    for (Token t : tokens) {
      String head = t.head() < 0 ? "" : tokens.get(t.head()).text() + "-" + t.head();
      out.append(
          String.format(
              "%3d  %-18s %-5s %-10s %s%n", t.index(), t.text(), t.tag(), t.relation(), head));
    }
    return out.toString();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    tokens.forEach(t -> out.append(out.isEmpty() ? "" : " ").append(t.text()));
    return out.toString();
  }
}
