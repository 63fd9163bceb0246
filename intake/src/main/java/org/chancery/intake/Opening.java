package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The first lines of a text, where its stamp, title, byline and dateline stand. Blank lines are
 * kept, since they part headings from what follows.
 */
record Opening(List<Line> lines) {
  private static final int MOST_LINES = 40;
  private static final int MOST_WRITTEN = 14;

  Opening {
    lines = List.copyOf(lines);
  }

  /**
   * A line without the space around it.
   *
   * @param start offset of its first character in the report's text
   * @param content its characters, which stand in the text as they stand here; empty where blank
   */
  record Line(int start, String content) {
    boolean isBlank() {
      return content.isEmpty();
    }

    int end() {
      return start + content.length();
    }
  }

  /** The lines of a text from an offset on. */
  static Opening of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    int written = 0;
    int at = from;
    while (at < text.length() && lines.size() < MOST_LINES && written < MOST_WRITTEN) {
      int stop = endOfLine(text, at);
      Line line = trimmed(text, at, stop);
      lines.add(line);
      written += line.isBlank() ? 0 : 1;
      at = afterBreak(text, stop);
    }
    return new Opening(lines);
  }

  /** The first line that is not blank; an empty one where there is none. */
  Line firstWritten() {
    return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(new Line(0, ""));
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterBreak(String text, int at) {
    boolean pair = text.startsWith("\r\n", at);
    return at + (pair ? 2 : 1);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static Line trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, text.substring(start, end));
  }

  /** Space of any kind, no-break and zero-width ones included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
