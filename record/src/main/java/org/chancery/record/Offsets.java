package org.chancery.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The one place that converts between UTF-16 units (inside the program) and Unicode code points (in
 * JSON). Immutable.
 */
public final class Offsets {
  /** UTF-16 positions of the second halves of surrogate pairs, ascending. */
  private final int[] lowSurrogates;

  public Offsets(String text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
        found[n++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, n);
  }

  /** The code point offset of a UTF-16 offset; one inside a pair counts as the pair's start. */
  public int toCodePoint(int utf16) {
    int at = Arrays.binarySearch(lowSurrogates, utf16);
    int before = at >= 0 ? at + 1 : -at - 1;
    return utf16 - before;
  }

  /** The UTF-16 offset of a code point offset. */
  public int toUtf16(int codePoint) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) { // the number of pairs that end at or before the code point
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** Converts, in place, every span of a record's JSON tree to code points. */
  void toCodePoints(JsonNode tree) {
    convert(tree, this::toCodePoint);
  }

  /** Converts, in place, every span of a record's JSON tree to UTF-16 units. */
  void toUtf16(JsonNode tree) {
    convert(tree, this::toUtf16);
  }

  private void convert(JsonNode node, IntUnaryOperator by) {
    if (lowSurrogates.length == 0) {
      return;
    }
    if (node instanceof ObjectNode object && object.path("start").isInt()) {
      object.put("start", by.applyAsInt(object.get("start").intValue()));
      object.put("end", by.applyAsInt(object.get("end").intValue()));
    }
    node.forEach(child -> convert(child, by));
  }
}
