package org.chancery.language.names;

import org.chancery.language.weights.KeyTable;

/**
 * A piece of the names of features, known by its key; pieces are put together without a string.
 *
 * @param key of the piece
 * @param power what {@link KeyTable#join} needs to put it behind another
 */
record Part(long key, long power) {
  static final Part EMPTY = of("");
  static final Part DOTS = of("...");
  static final Part DASH = of("-");

  static Part of(String text) {
    return new Part(KeyTable.key(text), KeyTable.power(text.length()));
  }

  /** The key of another piece with this one behind it. */
  long after(long before) {
    return KeyTable.join(before, key, power);
  }
}
