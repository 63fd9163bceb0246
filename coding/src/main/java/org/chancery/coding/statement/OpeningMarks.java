package org.chancery.coding.statement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the marks that open quotations in one paragraph. Where the last single mark that can close
 * one stands is worked out once: a paragraph may hold thousands of apostrophes that open nothing.
 */
final class OpeningMarks {
  private static final int NONE = -1;

  private final String text;
  private final int from;
  private final int to;
  private final Map<QuotationMark, Integer> lastClosing = new EnumMap<>(QuotationMark.class);

  /** Of the paragraph from {@code from} to {@code to}. */
  OpeningMarks(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The mark that opens a quotation at {@code at}. */
  Optional<QuotationMark> at(int at) {
    if (QuotationMark.cannotOpen(text.charAt(at))) {
      return Optional.empty();
    }
    for (QuotationMark mark : QuotationMark.ALL) {
      if (mark.opens(text, at, from, to) && (!mark.mustBeClosed() || isClosed(mark, at))) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** Whether one that opens here is closed, at the earliest after one character. */
  private boolean isClosed(QuotationMark mark, int at) {
    return lastClosing.computeIfAbsent(mark, this::lastClosing) >= at + 2;
  }

  private int lastClosing(QuotationMark mark) {
    for (int i = to - 1; i >= from + 2; i--) {
      if (mark.closes(text, i, to)) {
        return i;
      }
    }
    return NONE;
  }
}
