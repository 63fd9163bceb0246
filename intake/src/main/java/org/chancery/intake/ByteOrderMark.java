package org.chancery.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes that some programs write before a text, each standing for an encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  // before UTF-16, whose mark is the beginning of this one
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final byte[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** The mark that the bytes begin with, if any. */
  static @Nullable ByteOrderMark of(byte[] bytes) {
    for (ByteOrderMark candidate : values()) {
      int length = candidate.length();
      if (bytes.length >= length && Arrays.equals(bytes, 0, length, candidate.mark, 0, length)) {
        return candidate;
      }
    }
    return null;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }
}
