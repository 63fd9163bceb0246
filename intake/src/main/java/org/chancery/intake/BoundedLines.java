package org.chancery.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream, one at a time, none held longer than a limit: of a line over it the rest is
 * passed by and counted, so that no input takes memory without bound.
 */
public final class BoundedLines implements Closeable {
  private final Reader in;
  private final int limit;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int end;
  private long number;

  /**
   * @param limit characters of a line that are held
   */
  public BoundedLines(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * @param number of the line, from 1
   * @param text the line without its end; its beginning where it is over the limit
   * @param length of the whole line
   */
  public record Line(long number, String text, long length) {
    public boolean tooLong() {
      return length > text.length();
    }
  }

  /** The next line, or null after the last. */
  public @Nullable Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    long length = 0;
    boolean more = true;
    while (more && fill()) {
      int newline = indexOfNewline();
      int stop = newline < 0 ? end : newline;
      length += stop - at;
      text.append(buffer, at, Math.min(stop - at, limit - text.length()));
      at = newline < 0 ? end : newline + 1;
      more = newline < 0;
    }
    number++;
    return new Line(number, text.toString(), length);
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = in.read(buffer);
    return end > 0;
  }

  private int indexOfNewline() {
    for (int i = at; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
