package org.chancery.analysis.duplicates;

/**
 * Hashes of 64 bits that stay the same for ever, since sketches are kept: FNV-1a over characters,
 * and the finalizer of SplitMix64, which lets every bit depend on every bit.
 */
final class Hashes {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Hashes() {}

  static long of(CharSequence text) {
    long h = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * FNV_PRIME;
    }
    return mix(h);
  }

  /** A hash of two in their order. */
  static long of(long first, long second) {
    return mix(first * GOLDEN + second);
  }

  static long mix(long h) {
    long z = h + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The upper half. */
  static int upper(long h) {
    return (int) (h >>> 32);
  }
}
