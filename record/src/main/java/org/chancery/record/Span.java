package org.chancery.record;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A piece of a report's text: half-open offsets in UTF-16 units from 0, and the words between them.
 *
 * <p>{@code text} always equals {@code report.text().substring(start, end)}; {@link #of} is the way
 * to make one that does.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, greater than {@code start}
 * @param text the words themselves
 */
public record Span(
    @JsonSerialize(using = Offsets.Serializer.class) int start,
    @JsonSerialize(using = Offsets.Serializer.class) int end,
    String text)
    implements Comparable<Span> {

  public Span {
    Required.field(text, "span", "text");
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") does not fit its text of " + text.length());
    }
  }

  /** The span of {@code text} from {@code start} to {@code end}. */
  public static Span of(String text, int start, int end) {
    return new Span(start, end, text.substring(start, end));
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every character of {@code other} lies in this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Text order: by start, longer first at the same start. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : other.end - end;
  }
}
