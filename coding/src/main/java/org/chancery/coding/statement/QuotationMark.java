package org.chancery.coding.statement;

import java.util.List;
import java.util.stream.Collectors;

/** The kinds of quotation marks that English texts use. */
enum QuotationMark {
  CURLY('“', "”"),
  /** A closing mark at the head of a paragraph, for want of care. */
  TURNED('”', "”"),
  /** Two apostrophes, as old wire systems write. */
  APOSTROPHES('\'', "''"),
  STRAIGHT('"', "\""),
  BACKTICKS('`', "''"),
  SINGLE('‘', "’"),
  PLAIN_SINGLE('\'', "'");

  static final List<QuotationMark> ALL = List.of(values());

  /** The characters with which a mark opens: nearly all of a text is none of them. */
  private static final String FIRST =
      ALL.stream().map(m -> String.valueOf(m.first)).collect(Collectors.joining());

  private final char first;
  private final String closing;

  QuotationMark(char first, String closing) {
    this.first = first;
    this.closing = closing;
  }

  char first() {
    return first;
  }

  int length() {
    return closing.length();
  }

  /** Whether opening and closing marks differ, so that they can nest. */
  boolean paired() {
    return this == CURLY;
  }

  /** Whether no mark opens with this character. */
  static boolean cannotOpen(char c) {
    return FIRST.indexOf(c) < 0;
  }

  /**
   * Whether this mark opens a quotation at {@code at}, in a paragraph from {@code from} to {@code
   * to}; where single marks open one, something must also close it.
   */
  boolean opens(String text, int at, int from, int to) {
    if (text.charAt(at) != first) {
      return false;
    }
    boolean afterBlank =
        at == from
            || "([—–-/".indexOf(text.charAt(at - 1)) >= 0
            || Character.isWhitespace(text.charAt(at - 1))
            || Character.isSpaceChar(text.charAt(at - 1));
    return switch (this) {
      case CURLY -> true;
      case TURNED -> at == from && noBlankAfter(text, at + 1, to);
      case STRAIGHT -> afterBlank || noBlankAfter(text, at + 1, to);
      case APOSTROPHES, BACKTICKS ->
          text.startsWith(this == BACKTICKS ? "``" : "''", at)
              && (afterBlank || noBlankAfter(text, at + 2, to));
      case SINGLE, PLAIN_SINGLE -> afterBlank && noBlankAfter(text, at + 1, to);
    };
  }

  private static boolean noBlankAfter(String text, int at, int to) {
    return at < to && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Single marks look like apostrophes: they count only where another one closes them. */
  boolean mustBeClosed() {
    return this == SINGLE || this == PLAIN_SINGLE;
  }

  /** Whether this mark's closing counterpart stands at {@code at}. */
  boolean closes(String text, int at, int to) {
    if (!text.startsWith(closing, at) || at + closing.length() > to) {
      return false;
    }
    if (!mustBeClosed()) {
      return true;
    }
    boolean wordAfter = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean pluralPossessive =
        text.charAt(at - 1) == 's' && at + 1 < to && text.charAt(at + 1) == ' ';
    return !wordAfter && !pluralPossessive;
  }
}
