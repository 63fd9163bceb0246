package org.chancery.language.weights;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads what {@link WeightsWriter} wrote, in the same order. For one thread.
 *
 * <p>All methods throw {@link IOException} where the file ends too early or is no such file.
 */
public final class WeightsReader implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final CRC32 sum = new CRC32();
  private final byte[] chunk = new byte[CHUNK];
  private final ByteBuffer bytes = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);

  /**
   * @param magic that the file must begin with
   */
  public WeightsReader(InputStream in, int magic) throws IOException {
    this(in);
    if (number() != magic) {
      throw new IOException("found something else, expected a model of this kind and version");
    }
  }

  private WeightsReader(InputStream in) {
    this.in = in;
  }

  /** Whether a file begins with this magic. */
  static boolean begins(Path file, int magic) throws IOException {
    try (WeightsReader in = new WeightsReader(Files.newInputStream(file))) {
      return in.number() == magic;
    } catch (EOFException e) {
      return false;
    }
  }

  public int number() throws IOException {
    fill(Integer.BYTES);
    return bytes.getInt(0);
  }

  public List<String> names() throws IOException {
    int count = number();
    byte[] all = new byte[number()];
    chunks(all.length, Byte.BYTES, (at, n) -> System.arraycopy(chunk, 0, all, at, n));
    List<String> names = new ArrayList<>(count);
    int from = 0;
    for (int at = 0; names.size() < count; at++) {
      if (at == all.length || all[at] == 0) {
        names.add(new String(all, from, at - from, StandardCharsets.UTF_8));
        from = at + 1;
      }
    }
    return names;
  }

  /** Takes {@code n} values from the chunk to the place {@code at}. */
  private interface Chunk {
    void take(int at, int n);
  }

  /** Reads so many values of so many bytes each, chunk by chunk. */
  private void chunks(int length, int width, Chunk values) throws IOException {
    int each = CHUNK / width;
    for (int at = 0; at < length; at += each) {
      int n = Math.min(each, length - at);
      fill(n * width);
      values.take(at, n);
    }
  }

  public int[] ints() throws IOException {
    int[] values = new int[number()];
    chunks(values.length, Integer.BYTES, (at, n) -> bytes.asIntBuffer().get(values, at, n));
    return values;
  }

  public long[] longs() throws IOException {
    long[] values = new long[number()];
    chunks(values.length, Long.BYTES, (at, n) -> bytes.asLongBuffer().get(values, at, n));
    return values;
  }

  public float[] floats() throws IOException {
    float[] values = new float[number()];
    chunks(values.length, Float.BYTES, (at, n) -> bytes.asFloatBuffer().get(values, at, n));
    return values;
  }

  public double[] doubles() throws IOException {
    double[] values = new double[number()];
    chunks(values.length, Double.BYTES, (at, n) -> bytes.asDoubleBuffer().get(values, at, n));
    return values;
  }

  public KeyTable table() throws IOException {
    return KeyTable.read(this);
  }

  /** Compares the checksum. */
  public void end() throws IOException {
    long expected = sum.getValue();
    fill(Long.BYTES);
    if (bytes.getLong(0) != expected) {
      throw new IOException("the checksum of the weights does not fit");
    }
  }

  private void fill(int n) throws IOException {
    if (in.readNBytes(chunk, 0, n) < n) {
      throw new EOFException("it ends too early");
    }
    sum.update(chunk, 0, n);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
