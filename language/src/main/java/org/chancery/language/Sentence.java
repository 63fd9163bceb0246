package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * A sentence: its tokens and the tree over them. Immutable and thread-safe. Token arguments are
 * indexes in the sentence, from 0.
 */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final List<Token> tokens;

  /** The same tokens: one at a time they are asked for far more often than all together. */
  private final Token[] at;

  private final Tree tree;

  /** The words in lower case: every stage compares them so. */
  private final String[] lower;

  /**
   * @param index place in the report, from 0
   * @param paragraph index of its paragraph
   * @param tokens at least one; {@code tokens.get(i).index() == i}
   */
  public Sentence(int index, int paragraph, List<Token> tokens) {
    this.index = index;
    this.paragraph = paragraph;
    this.at = tokens.toArray(new Token[0]);
    this.tokens = List.of(at);
    this.tree = Tree.of(at);
    this.lower = new String[at.length];
    for (int i = 0; i < at.length; i++) {
      lower[i] = at[i].text().toLowerCase(Locale.ROOT);
    }
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

  /** The words, as they stand in the text. */
  public List<String> words() {
    return tokens.stream().map(Token::text).toList();
  }

  /** The parts of speech, one for each word. */
  public List<String> tags() {
    return tokens.stream().map(Token::tag).toList();
  }

  public int size() {
    return at.length;
  }

  public Token token(int i) {
    return at[i];
  }

  /** The word of a token in lower case. */
  public String lower(int i) {
    return lower[i];
  }

  /** First UTF-16 unit of the sentence in the report's text. */
  public int start() {
    return at[0].start();
  }

  /** One past the last UTF-16 unit. */
  public int end() {
    return at[at.length - 1].end();
  }

  /** The root of the tree. */
  public int root() {
    return tree.root();
  }

  /** The children of a token, in text order. */
  public List<Token> children(int i) {
    return tree.children(i);
  }

  /** The first child in this relation (subtypes included, {@code nsubj} finds both). */
  public OptionalInt child(int i, String relation) {
    for (Token c : children(i)) {
      if (c.is(relation)) {
        return OptionalInt.of(c.index());
      }
    }
    return OptionalInt.empty();
  }

  /** The first child in one of these relations, subtypes included. */
  public OptionalInt child(int i, String... relations) {
    for (Token c : children(i)) {
      if (isOneOf(c, relations)) {
        return OptionalInt.of(c.index());
      }
    }
    return OptionalInt.empty();
  }

  /** Whether some child of a token passes the test. */
  public boolean anyChild(int i, Predicate<Token> test) {
    for (Token c : children(i)) {
      if (test.test(c)) {
        return true;
      }
    }
    return false;
  }

  /** All children in this relation, subtypes included, in text order. */
  public List<Token> children(int i, String relation) {
    List<Token> out = List.of();
    for (Token c : children(i)) {
      if (c.is(relation)) {
        out = with(out, c);
      }
    }
    return out;
  }

  /** All children in one of these relations, subtypes included, in text order. */
  public List<Token> children(int i, String... relations) {
    List<Token> out = List.of();
    for (Token c : children(i)) {
      if (isOneOf(c, relations)) {
        out = with(out, c);
      }
    }
    return out;
  }

  private static boolean isOneOf(Token t, String[] relations) {
    for (String relation : relations) {
      if (t.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Most questions find nothing, so a list is made only for what is found. */
  private static List<Token> with(List<Token> found, Token t) {
    List<Token> out = found.isEmpty() ? new ArrayList<>(2) : found;
    out.add(t);
    return out;
  }

  /** The head as a token, or empty for the root. */
  public OptionalInt head(int i) {
    int head = at[i].head();
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** The indexes of a token and all that it governs, ascending. */
  public int[] subtree(int i) {
    return tree.under(i);
  }

  /** The first token of those that a token governs and itself: where its phrase begins. */
  public int firstUnder(int i) {
    return tree.first(i);
  }

  /** The last token of those that a token governs and itself: where its phrase ends. */
  public int lastUnder(int i) {
    return tree.last(i);
  }

  /** Whether {@code ancestor} governs {@code i}, directly or not, or is it. */
  public boolean dominates(int ancestor, int i) {
    for (int k = i; k >= 0; k = at[k].head()) {
      if (k == ancestor) {
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
      Token t = at[middle];
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
      String head = t.head() < 0 ? "" : at[t.head()].text() + "-" + t.head();
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
