package org.chancery.analysis.duplicates;

import java.util.Arrays;
import java.util.List;
import org.chancery.analysis.duplicates.Words.Word;

/** The runs of {@value #LENGTH} words of a text, as distinct hashes. */
final class Shingles {
  /**
   * Words of a shingle. Four are seldom shared by chance, and of a text in which one word in ten
   * was replaced two thirds of them are left.
   */
  static final int LENGTH = 4;

  private Shingles() {}

  /** Distinct, in the order of numbers; a text shorter than a shingle is one shingle. */
  static long[] of(List<Word> words) {
    if (words.isEmpty()) {
      return new long[0];
    }
    long[] forms = words.stream().mapToLong(w -> Hashes.of(w.form())).toArray();
    int length = Math.min(LENGTH, forms.length);
    long[] shingles = new long[forms.length - length + 1];
    for (int i = 0; i < shingles.length; i++) {
      long h = length;
      for (int j = i; j < i + length; j++) {
        h = Hashes.of(h, forms[j]);
      }
      shingles[i] = h;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }
}
