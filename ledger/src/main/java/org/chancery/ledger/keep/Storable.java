package org.chancery.ledger.keep;

import org.jspecify.annotations.Nullable;

/**
 * Values as databases take them. PostgreSQL has no text with the character U+0000, SQLite's
 * functions end a text at it, and neither has half a surrogate pair: U+FFFD stands for them in the
 * rows, one for one, so that offsets hold. The document of the record has them as they were.
 */
final class Storable {
  private static final char STANDS_FOR_IT = '\ufffd';

  private Storable() {}

  static @Nullable Object of(@Nullable Object value) {
    return value instanceof String text ? text(text) : value;
  }

  private static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (unstorable(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = unstorable(text, i) ? STANDS_FOR_IT : chars[i];
    }
    return new String(chars);
  }

  private static boolean unstorable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return c == 0
        || (Character.isLowSurrogate(c)
            && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))));
  }
}
