package org.chancery.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;

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

  /** Converts, in place, every span of a record's JSON tree to UTF-16 units. */
  void toUtf16(JsonNode node) {
    if (lowSurrogates.length == 0) {
      return;
    }
    if (node instanceof ObjectNode object && object.path("start").isInt()) {
      object.put("start", toUtf16(object.get("start").intValue()));
      object.put("end", toUtf16(object.get("end").intValue()));
    }
    node.forEach(this::toUtf16);
  }

  /**
   * Writes an offset in code points, where the writer has been given the {@code Offsets} of the
   * text; as it is where not.
   */
  static final class Serializer extends JsonSerializer<Integer> {
    @Override
    public void serialize(Integer utf16, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      Object of = provider.getAttribute(Offsets.class);
      out.writeNumber(of instanceof Offsets offsets ? offsets.toCodePoint(utf16) : utf16);
    }
  }
}
