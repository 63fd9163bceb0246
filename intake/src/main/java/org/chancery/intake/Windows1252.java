package org.chancery.intake;

import java.nio.charset.Charset;

/**
 * windows-1252 as browsers decode it: a superset of Latin-1 in which no byte fails. The five bytes
 * that it leaves undefined are the control characters they are in Latin-1.
 */
final class Windows1252 {
  private static final char[] CHARS = new char[256];

  static {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    String decoded = new String(all, Charset.forName("windows-1252"));
    for (int i = 0; i < all.length; i++) {
      CHARS[i] = decoded.charAt(i) == '\uFFFD' ? (char) i : decoded.charAt(i);
    }
  }

  private Windows1252() {}

  static char decode(byte b) {
    return CHARS[b & 0xFF];
  }

  static String decode(byte[] bytes) {
    char[] chars = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      chars[i] = decode(bytes[i]);
    }
    return new String(chars);
  }
}
