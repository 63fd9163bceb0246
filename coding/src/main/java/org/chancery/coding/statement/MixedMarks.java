package org.chancery.coding.statement;

/** Quotations that a straight mark opens and a curly one closes, or the other way round. */
final class MixedMarks {
  private static final String STOPS = ".,!?…—-";

  private MixedMarks() {}

  /** Whether the mark of the other kind at {@code at} closes what {@code mark} opened. */
  static boolean closes(QuotationMark mark, String text, int at, int from, int to) {
    char c = text.charAt(at);
    return switch (mark) {
      case STRAIGHT -> c == '”' && text.lastIndexOf('“', at) < from && !straightFirst(text, at, to);
      case CURLY ->
          c == '"'
              && afterStop(text, at, from)
              && blankAfter(text, at, to)
              && opensNext(text, at, to);
      default -> false;
    };
  }

  /** Whether a straight mark that can only close comes before any other mark. */
  private static boolean straightFirst(String text, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return afterStop(text, i, at) && blankAfter(text, i, to);
      }
      if (c == '“' || c == '”') {
        return false;
      }
    }
    return false;
  }

  private static boolean afterStop(String text, int at, int from) {
    return at > from && STOPS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean blankAfter(String text, int at, int to) {
    return at + 1 >= to || Character.isWhitespace(text.charAt(at + 1));
  }

  /** Whether the next mark opens again: what came before it has been closed. */
  private static boolean opensNext(String text, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '”') {
        return c == '“';
      }
    }
    return true;
  }
}
