package org.chancery.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody who mistyped may have meant. */
final class Closest {
  private static final int SHOWN = 3;

  private Closest() {}

  /** The few that differ least from what was written, if by little; the nearest first. */
  static List<String> to(String written, Collection<String> known) {
    String asked = written.toLowerCase(Locale.ROOT);
    int most = Math.max(1, asked.length() / 3);
    return known.stream()
        .distinct()
        .filter(k -> distance(asked, k.toLowerCase(Locale.ROOT)) <= most)
        .sorted(
            Comparator.comparingInt((String k) -> distance(asked, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** Letters to add, drop or change to make one of the other (Levenshtein). */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[b.length()];
  }
}
