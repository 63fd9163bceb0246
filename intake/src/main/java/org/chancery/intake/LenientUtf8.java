package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and takes each byte that is no part of UTF-8 for windows-1252: so a Latin-1 file is
 * read right as it streams, without a look at its end, and a stray byte costs nothing else.
 */
final class LenientUtf8 extends Reader {
  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean atEnd;

  /**
   * @param in bytes; closed with this reader
   */
  LenientUtf8(InputStream in) {
    this.in = in;
  }

  /** At least two units must be asked for, or a surrogate pair would have no room. */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("read through a BufferedReader");
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    int start = out.position();
    while (out.position() == start) {
      CoderResult result = utf8.decode(bytes, out, atEnd);
      if (result.isMalformed()) {
        out.put(Windows1252.decode(bytes.get()));
        utf8.reset();
      } else if (result.isUnderflow() && out.position() == start) {
        if (atEnd) {
          return -1;
        }
        fill();
      }
    }
    return out.position() - start;
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    atEnd = n < 0;
    bytes.position(bytes.position() + Math.max(0, n)).flip();
    utf8.reset();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
