package org.chancery.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Characters up to a limit, which counts anew from each {@link #reset}; beyond it reading fails. It
 * remembers why it failed, since parsers wrap that up.
 */
final class BoundedReader extends FilterReader {
  private final long limit;
  private long read;
  private boolean over;
  private @Nullable IOException failure;

  BoundedReader(Reader in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (read > limit) {
      over = true;
      throw new IOException("longer than " + limit + " characters");
    }
    try {
      int n = super.read(into, from, length);
      read += Math.max(0, n);
      return n;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Counts from here. */
  @Override
  public void reset() {
    read = 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  boolean isOver() {
    return over;
  }

  @Nullable IOException failure() {
    return failure;
  }
}
