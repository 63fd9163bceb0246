package org.chancery.coding.place;

/**
 * With which words the names of some lists begin, as a bit for each pair of first words. Most words
 * of a text that have a capital begin no name of a place: that is seen here without making a string
 * of them. It may take a word for a beginning that is none, never the other way round.
 */
final class Beginnings {
  private static final int BITS = 19;
  private static final int SCATTER = 0x9E3779B1;

  /** Names are folded in ways that need more than their letters; such a name may always begin. */
  private static final int UNSURE = 0;

  private static final int SAINT = pair("saint", 0, "saint".length());
  private static final String CITY = "city";

  private final long[] bits;

  private Beginnings(long[] bits) {
    this.bits = bits;
  }

  Beginnings() {
    this(new long[1 << BITS - 6]);
  }

  /** The same, to which more may be added. */
  Beginnings copy() {
    return new Beginnings(bits.clone());
  }

  /** Adds a name in its folded form. */
  void add(String folded) {
    int bit = bit(pair(folded, 0, folded.length()));
    bits[bit >> 6] |= 1L << bit;
  }

  /** Whether a part of a text may be one of the names, as far as its first two words tell. */
  boolean may(String text, int start, int end) {
    int pair = pair(text, start, end);
    if (pair == UNSURE || text.regionMatches(true, end - CITY.length(), CITY, 0, CITY.length())) {
      return true; // Davao City is listed as Davao
    }
    int bit = bit(pair);
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  private static int bit(int hash) {
    return hash * SCATTER >>> Integer.SIZE - BITS;
  }

  /** A hash of the first two words, folded as {@link Name} folds them. */
  private static int pair(String text, int start, int end) {
    int hash = 1;
    boolean broken = false;
    boolean second = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return UNSURE;
      }
      if (Character.isLetterOrDigit(c) || c == '&') {
        if (broken && second) {
          return sure(hash);
        }
        if (broken && hash == SAINT) {
          return UNSURE; // "Saint" is listed as "St"
        }
        hash = broken ? hash * 31 + ' ' : hash;
        second |= broken;
        broken = false;
        hash = hash * 31 + Character.toLowerCase(c);
      } else {
        broken |= hash != 1 && Name.breaks(c);
      }
    }
    return sure(hash);
  }

  private static int sure(int hash) {
    return hash == UNSURE ? 1 : hash;
  }
}
