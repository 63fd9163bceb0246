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
import org.chancery.record.ChanceryException;

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

  /** How a model is read. */
  public interface Content<T> {
    T read(WeightsReader in) throws IOException;
  }

  /**
   * Reads a model that the build put beside a class, and compares its checksum.
   *
   * @throws ChanceryException with code {@code MODEL} where it is missing or damaged
   */
  public static <T> T resource(Class<?> beside, String name, int magic, Content<T> content) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new ChanceryException(
            ChanceryException.Code.MODEL, name + " is missing: build the language module again");
      }
      WeightsReader reader = new WeightsReader(in, magic);
      T model = content.read(reader);
      reader.end();
      return model;
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.MODEL,
          "cannot read " + name + ": " + e.getMessage() + "; build the language module again",
          e);
    }
  }

  /** Whether a file begins as a model of this kind and version does. */
  public static boolean isModel(Path file, int magic) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
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
    for (int at = 0; at < all.length; at += CHUNK) {
      int n = Math.min(CHUNK, all.length - at);
      fill(n);
      System.arraycopy(chunk, 0, all, at, n);
    }
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

  public int[] ints() throws IOException {
    int[] values = new int[number()];
    for (int at = 0; at < values.length; at += CHUNK / Integer.BYTES) {
      int n = Math.min(CHUNK / Integer.BYTES, values.length - at);
      fill(n * Integer.BYTES);
      bytes.asIntBuffer().get(values, at, n);
    }
    return values;
  }

  public long[] longs() throws IOException {
    long[] values = new long[number()];
    for (int at = 0; at < values.length; at += CHUNK / Long.BYTES) {
      int n = Math.min(CHUNK / Long.BYTES, values.length - at);
      fill(n * Long.BYTES);
      bytes.asLongBuffer().get(values, at, n);
    }
    return values;
  }

  public float[] floats() throws IOException {
    float[] values = new float[number()];
    for (int at = 0; at < values.length; at += CHUNK / Float.BYTES) {
      int n = Math.min(CHUNK / Float.BYTES, values.length - at);
      fill(n * Float.BYTES);
      bytes.asFloatBuffer().get(values, at, n);
    }
    return values;
  }

  public double[] doubles() throws IOException {
    double[] values = new double[number()];
    for (int at = 0; at < values.length; at += CHUNK / Double.BYTES) {
      int n = Math.min(CHUNK / Double.BYTES, values.length - at);
      fill(n * Double.BYTES);
      bytes.asDoubleBuffer().get(values, at, n);
    }
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
