package org.chancery.ledger.words;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ledger.store.Dialect;

/** The words of a text as a database's full text index takes them in. */
public final class IndexText {
  /**
   * PostgreSQL's: a vector has at most this many bytes, and words are known by place up to here.
   */
  private static final int VECTOR_BYTES = 900_000;

  private static final int LAST_PLACE = 16_383;
  private static final int PLACES_OF_A_WORD = 255;
  private static final int LONGEST_WORD = 500;

  private IndexText() {}

  /**
   * For the column {@code words} of a table of words.
   *
   * @param facets the words of {@link Facet}: what else is known of it
   */
  public static String of(String text, Collection<String> facets, Dialect dialect) {
    List<Word> words = Words.of(text);
    return dialect == Dialect.SQLITE ? joined(words, facets) : vector(words, facets);
  }

  private static String joined(List<Word> words, Collection<String> facets) {
    StringBuilder all = new StringBuilder();
    for (Word word : words) {
      all.append(cut(word.folded())).append(' ');
    }
    facets.forEach(f -> all.append(cut(f)).append(' '));
    return all.toString();
  }

  private static String vector(List<Word> words, Collection<String> facets) {
    Map<String, StringBuilder> places = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    int bytes = 0;
    for (int i = 0; i < words.size() && bytes < VECTOR_BYTES; i++) {
      String word = cut(words.get(i).folded());
      StringBuilder at = places.get(word);
      if (at == null) {
        at = new StringBuilder();
        places.put(word, at);
        bytes += word.getBytes(StandardCharsets.UTF_8).length + 8;
      }
      if (i < LAST_PLACE && counts.merge(word, 1, Integer::sum) <= PLACES_OF_A_WORD) {
        at.append(at.length() == 0 ? ":" : ",").append(i + 1);
        bytes += 2;
      }
    }
    StringBuilder vector = new StringBuilder();
    facets.forEach(f -> vector.append('\'').append(cut(f)).append("' "));
    places.forEach(
        (word, at) -> vector.append('\'').append(word).append('\'').append(at).append(' '));
    return vector.toString();
  }

  /** No real word is so long: what is left of it still finds it. */
  public static String cut(String word) {
    return word.length() <= LONGEST_WORD
        ? word
        : word.substring(
            0,
            Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1))
                ? LONGEST_WORD - 1
                : LONGEST_WORD);
  }
}
