package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Span;

/**
 * A sentence some of whose words are marked.
 *
 * @param marks the marked words, as ranges of {@code text}
 */
record MarkedText(String text, List<Range> marks) {

  /** A part of the text; the end is excluded. */
  record Range(int start, int end) {}

  MarkedText {
    marks = List.copyOf(marks);
  }

  /** The text of a sentence with {braces} around its marked words. */
  static MarkedText of(String braced) {
    StringBuilder text = new StringBuilder();
    List<Range> marks = new ArrayList<>();
    int open = -1;
    for (char c : braced.toCharArray()) {
      if (c == '{') {
        open = text.length();
      } else if (c == '}') {
        marks.add(new Range(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return new MarkedText(text.toString(), marks);
  }

  /** How many marked characters a span holds. */
  int shared(Span span) {
    int sum = 0;
    for (Range r : marks) {
      sum += Math.max(0, Math.min(r.end(), span.end()) - Math.max(r.start(), span.start()));
    }
    return sum;
  }
}
