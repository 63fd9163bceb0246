package org.chancery.analysis.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.chancery.record.Sha256;

/**
 * The ids of the reports seen so far, as 128 bits of their digests in one open table: sixteen bytes
 * for a report where a set of strings takes two hundred.
 */
final class SeenReports {
  private static final int START = 1 << 10;

  private final MessageDigest digest = Sha256.digest();
  private long[] table = new long[2 * START];
  private int size;

  /** Whether the id is new. */
  boolean add(String id) {
    ByteBuffer bits = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
    long high = bits.getLong();
    long low = bits.getLong();
    if (!insert(high | 1, low)) { // never two zeros, which mean an empty place
      return false;
    }
    if (++size > table.length / 4) {
      grow();
    }
    return true;
  }

  private boolean insert(long high, long low) {
    int places = table.length / 2;
    int at = (int) (low & (places - 1));
    while (table[2 * at] != 0) {
      if (table[2 * at] == high && table[2 * at + 1] == low) {
        return false;
      }
      at = (at + 1) & (places - 1);
    }
    table[2 * at] = high;
    table[2 * at + 1] = low;
    return true;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        boolean unused = insert(old[i], old[i + 1]);
      }
    }
  }
}
