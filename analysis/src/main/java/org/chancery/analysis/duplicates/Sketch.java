package org.chancery.analysis.duplicates;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.analysis.duplicates.Words.Word;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a text to find its copies: at most {@value #MOST_BYTES} bytes, the same for the
 * same text on any machine. It holds the bands by which candidates are looked up, the {@value
 * #SAMPLE} least hashes of its shingles (all of them, for a text of up to so many words) by which
 * candidates are compared, and its names.
 */
public final class Sketch {
  /** Hashes kept of the shingles. */
  static final int SAMPLE = 256;

  /** The most bytes that {@link #toBytes} gives. */
  public static final int MOST_BYTES = 9 + 4 * (Bands.COUNT + SAMPLE + Names.MOST);

  private static final byte VERSION = 1;

  private final int shingles;
  private final int[] bands;
  private final int[] sample;
  private final int[] names;

  private Sketch(int shingles, int[] bands, int[] sample, int[] names) {
    this.shingles = shingles;
    this.bands = bands;
    this.sample = sample;
    this.names = names;
  }

  /** The sketch of a text, headline included. */
  public static Sketch of(String text) {
    return of(text, StandingSentences.NONE);
  }

  /**
   * The sketch of a text without the sentences that stand in many reports. Its names are of all:
   * "The President spoke today with …" may stand, and yet tell one call from another.
   */
  public static Sketch of(String text, StandingSentences standing) {
    List<Word> words = Words.of(StandingSentences.NONE.without(text));
    boolean all = standing.size() == 0;
    long[] shingles = Shingles.of(all ? words : Words.of(standing.without(text)));
    int[] sample =
        Arrays.stream(shingles)
            .mapToInt(s -> Hashes.upper(s) ^ Integer.MIN_VALUE) // so that signed order is theirs
            .sorted()
            .distinct()
            .limit(SAMPLE)
            .toArray();
    return new Sketch(shingles.length, Bands.of(shingles), sample, Names.of(words));
  }

  /**
   * The keys under which to look for candidates, {@value Bands#COUNT} or none: two texts that share
   * a key may be copies. The number of the band is the upper half of each.
   */
  public long[] bands() {
    return IntStream.range(0, bands.length)
        .mapToLong(b -> (long) b << 32 | Integer.toUnsignedLong(bands[b]))
        .toArray();
  }

  long band(int band) {
    return Integer.toUnsignedLong(bands[band]);
  }

  /** Distinct shingles of the text; about as many as it has words. */
  public int shingles() {
    return shingles;
  }

  int[] sample() {
    return sample;
  }

  int[] names() {
    return names;
  }

  /** Whether the sample holds all shingles. */
  boolean complete() {
    return sample.length < SAMPLE;
  }

  /** The form in which to keep it; {@link #ofBytes} reads it again. */
  public byte[] toBytes() {
    int ints = bands.length + sample.length + names.length;
    ByteBuffer out = ByteBuffer.allocate(9 + 4 * ints);
    out.put(VERSION).putInt(shingles);
    out.putShort((short) sample.length).put((byte) names.length).put((byte) bands.length);
    for (int[] part : List.of(bands, sample, names)) {
      for (int i : part) {
        out.putInt(i);
      }
    }
    return out.array();
  }

  /**
   * The sketch of which these are the bytes.
   *
   * @throws ChanceryException where they are none, or of another version
   */
  public static Sketch ofBytes(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      byte version = in.get();
      if (version != VERSION) {
        throw malformed("found a sketch of version " + version + ", expected " + VERSION, null);
      }
      int shingles = in.getInt();
      int sample = Short.toUnsignedInt(in.getShort());
      int names = Byte.toUnsignedInt(in.get());
      int bands = Byte.toUnsignedInt(in.get());
      return new Sketch(shingles, ints(in, bands), ints(in, sample), ints(in, names));
    } catch (BufferUnderflowException e) {
      throw malformed("found " + bytes.length + " bytes, which are no whole sketch", e);
    }
  }

  private static int[] ints(ByteBuffer in, int count) {
    int[] out = new int[count];
    for (int i = 0; i < count; i++) {
      out[i] = in.getInt();
    }
    return out;
  }

  private static ChanceryException malformed(String message, @Nullable Throwable cause) {
    String what = message + "; sketch the report again";
    return cause == null
        ? new ChanceryException(ChanceryException.Code.MALFORMED, what)
        : new ChanceryException(ChanceryException.Code.MALFORMED, what, cause);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sketch s && Arrays.equals(toBytes(), s.toBytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(toBytes());
  }

  @Override
  public String toString() {
    return "Sketch[" + shingles + " shingles, " + names.length + " names]";
  }
}
