package org.chancery.intake;

/**
 * How much one report may hold, so that the work on each is bounded.
 *
 * @param maxChars the most UTF-16 units that the text of one report may have
 */
public record Limits(int maxChars) {
  /** A million characters: a long novel, or a year of a ministry's press conferences. */
  public static final Limits DEFAULT = new Limits(1_000_000);

  private static final int SMALLEST_PAGE = 16 << 20;

  public Limits {
    if (maxChars < 1) {
      throw new IllegalArgumentException("found maxChars " + maxChars + ", expected 1 or more");
    }
  }

  /** The most bytes that a file of text alone may have: four for each character, and its mark. */
  long maxTextBytes() {
    return 4L * maxChars + 4;
  }

  /** The most bytes that a web page may have, of which its report is a small part. */
  long maxPageBytes() {
    return Math.max(SMALLEST_PAGE, maxTextBytes());
  }

  /** The most characters of a JSON line: all of the text escaped, and the other fields. */
  int maxLineChars() {
    return (int) Math.min(Integer.MAX_VALUE - 64, 6L * maxChars + (1 << 16));
  }
}
