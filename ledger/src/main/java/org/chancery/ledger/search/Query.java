package org.chancery.ledger.search;

import java.util.List;

/**
 * What must be true of the words of a text. Words are folded, as {@code words.Words} gives them, or
 * are those of {@code words.Facet}. Immutable.
 */
public sealed interface Query {
  /** One of these words is there. */
  record AnyOf(List<String> words) implements Query {
    public AnyOf {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("no words to find one of");
      }
    }
  }

  /**
   * These words are there, one after the other.
   *
   * @param open whether the last is only the beginning of a word
   */
  record Phrase(List<String> words, boolean open) implements Query {
    public Phrase {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("no words to find in a row");
      }
    }
  }

  /** All of it is true. */
  record All(List<Query> parts) implements Query {
    public All {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("nothing to combine");
      }
    }
  }

  /** Some of it is true. */
  record Any(List<Query> parts) implements Query {
    public Any {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("nothing to combine");
      }
    }
  }

  /** It is not true. */
  record Not(Query part) implements Query {}

  /** The one word. */
  static Query word(String word) {
    return new AnyOf(List.of(word));
  }

  /** All of these; the one itself where there is one. */
  static Query all(List<Query> parts) {
    return parts.size() == 1 ? parts.get(0) : new All(parts);
  }

  /** Any of these; the one itself where there is one. */
  static Query any(List<Query> parts) {
    return parts.size() == 1 ? parts.get(0) : new Any(parts);
  }
}
