package org.chancery.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a gzip stream holds, as it comes: all that could be unpacked is given out before damage is
 * told. Bombs end early; that memory is bounded is up to those who read from here.
 */
final class Unpacked extends InputStream {
  /** Text packs 3 to 10 times smaller, and a log of equal lines some 100 times. */
  private static final int MOST_TIMES = 200;

  private static final long NEVER_A_BOMB = 64L << 20;

  private final Counted packed;
  private @Nullable GZIPInputStream gzip;
  private @Nullable IOException failure;
  private long count;

  Unpacked(InputStream packed) {
    this.packed = new Counted(packed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      if (gzip == null) {
        gzip = new GZIPInputStream(packed, 1 << 16);
      }
      int n = gzip.read(into, from, length);
      count += Math.max(0, n);
      if (count > NEVER_A_BOMB && count / MOST_TIMES > packed.count) {
        throw new IOException("more than " + MOST_TIMES + " times what is packed, as a bomb is");
      }
      return n;
    } catch (IOException e) {
      failure = told(e);
      throw failure;
    }
  }

  private IOException told(IOException e) {
    String reason = e.getMessage() == null ? "cut in its head" : e.getMessage();
    return new IOException(
        String.format(Locale.ROOT, "found broken gzip after %,d bytes unpacked: %s", count, reason),
        e);
  }

  @Override
  public void close() throws IOException {
    packed.close();
  }

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = super.read(into, from, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
