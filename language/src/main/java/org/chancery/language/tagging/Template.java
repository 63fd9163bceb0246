package org.chancery.language.tagging;

import org.chancery.language.weights.KeyTable;

/**
 * The kinds of features, in the order of the original model. Those from {@link #PREVIOUS_SHAPE} on
 * count for rare words only.
 */
public enum Template {
  PREVIOUS_WORD,
  WORD,
  NEXT_WORD,
  /** The two tags before, as {@code DT!NN}. */
  TWO_TAGS,
  PREVIOUS_TAG,
  PREVIOUS_SHAPE,
  SHAPE,
  NEXT_SHAPE,
  PREVIOUS_CLUSTER,
  CLUSTER,
  NEXT_CLUSTER,
  /** The clusters of the word before, the word and the word after, as {@code 12|7|305}. */
  THREE_CLUSTERS,
  HAS_UPPER_CASE,
  HAS_DIGIT,
  HAS_DASH,
  HAS_LETTER_DIGIT_DASH,
  /** A capital, and within three words something like "Inc.". */
  IN_COMPANY_NAME,
  ALL_UPPER_CASE,
  HAS_UPPER_CASE_DIGIT_DASH,
  /** First in the sentence and capital: the likeliest tag of the word in lower case. */
  FIRST_AND_CAPITAL,
  /** Not first and capital: likewise. */
  LATER_AND_CAPITAL,
  /** First in the sentence with a capital in it. */
  FIRST_WITH_CAPITAL,
  PREFIX_1,
  PREFIX_2,
  PREFIX_3,
  PREFIX_4,
  PREFIX_5,
  PREFIX_6,
  PREFIX_7,
  PREFIX_8,
  PREFIX_9,
  PREFIX_10,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  SUFFIX_5,
  SUFFIX_6,
  SUFFIX_7,
  SUFFIX_8,
  SUFFIX_9,
  SUFFIX_10,
  LONG_SHAPE,
  NO_LETTER_OR_DIGIT;

  private static final Template[] ALL = values();

  /** The longest prefix and suffix, in UTF-16 units. */
  static final int AFFIX = 10;

  static Template prefix(int length) {
    return ALL[PREFIX_1.ordinal() + length - 1];
  }

  static Template suffix(int length) {
    return ALL[SUFFIX_1.ordinal() + length - 1];
  }

  /** The key of a feature: this template with a value. */
  public long key(CharSequence value) {
    return KeyTable.append(KeyTable.append(0, (char) ordinal()), value);
  }

  /** As {@link #key}, as a name. */
  public String name(String value) {
    return (char) ordinal() + value;
  }
}
