package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.Span;

/**
 * A possibly interrupted stretch of text: disjoint ranges of UTF-16 offsets, ascending. Immutable.
 */
record Extent(List<Range> ranges) {
  static final Extent EMPTY = new Extent(List.of());

  /** From {@code start} to {@code end}, excluded. */
  record Range(int start, int end) {}

  Extent {
    ranges = List.copyOf(ranges);
  }

  static Extent of(int start, int end) {
    return start < end ? new Extent(List.of(new Range(start, end))) : EMPTY;
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  int start() {
    return ranges.get(0).start();
  }

  int end() {
    return ranges.get(ranges.size() - 1).end();
  }

  int length() {
    int length = 0;
    for (Range r : ranges) {
      length += r.end() - r.start();
    }
    return length;
  }

  boolean contains(int offset) {
    for (Range r : ranges) { // asked of all pairs of drafts, so without a stream
      if (r.start() <= offset && offset < r.end()) {
        return true;
      }
    }
    return false;
  }

  boolean overlaps(int start, int end) {
    for (Range r : ranges) {
      if (r.start() < end && start < r.end()) {
        return true;
      }
    }
    return false;
  }

  Extent plus(Extent other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    List<Range> all = new ArrayList<>(ranges);
    all.addAll(other.ranges);
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Range> out = new ArrayList<>();
    for (Range r : all) {
      Range last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && r.start() <= last.end()) {
        out.set(out.size() - 1, new Range(last.start(), Math.max(last.end(), r.end())));
      } else {
        out.add(r);
      }
    }
    return new Extent(out);
  }

  Extent minus(int start, int end) {
    if (!overlaps(start, end)) {
      return this;
    }
    List<Range> out = new ArrayList<>();
    for (Range r : ranges) {
      if (r.end() <= start || end <= r.start()) {
        out.add(r);
        continue;
      }
      if (r.start() < start) {
        out.add(new Range(r.start(), start));
      }
      if (end < r.end()) {
        out.add(new Range(end, r.end()));
      }
    }
    return new Extent(out);
  }

  /** What lies in both. */
  Extent within(Extent other) {
    Extent out = EMPTY;
    for (Range r : ranges) {
      for (Range o : other.ranges) {
        if (r.start() < o.end() && o.start() < r.end()) {
          out = out.plus(of(Math.max(r.start(), o.start()), Math.min(r.end(), o.end())));
        }
      }
    }
    return out;
  }

  /**
   * The extent as contents are written: ranges that only blanks part are joined, blanks and loose
   * punctuation at the edges are cut off, quotation marks stay, ranges without a word are dropped.
   */
  Extent trimmed(String text) {
    List<Range> joined = new ArrayList<>();
    for (Range r : ranges) {
      Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isBlank(text, last.end(), r.start())) {
        joined.set(joined.size() - 1, new Range(last.start(), r.end()));
      } else {
        joined.add(r);
      }
    }
    List<Range> out = new ArrayList<>();
    for (Range r : joined) {
      int start = r.start();
      int end = r.end();
      while (start < end && isLoose(text.charAt(start))) {
        start++;
      }
      while (start < end && isLoose(text.charAt(end - 1))) {
        end--;
      }
      if (hasWord(text, start, end)) {
        out.add(new Range(start, end));
      }
    }
    return new Extent(out);
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || ".,;:-–—".indexOf(c) >= 0;
  }

  List<Span> spans(String text) {
    return ranges.stream()
        .map(r -> Span.of(text, r.start(), r.end()))
        .collect(Collectors.toUnmodifiableList());
  }
}
