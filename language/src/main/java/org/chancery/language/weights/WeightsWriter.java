package org.chancery.language.weights;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Writes a model, piece by piece, in the form that {@link WeightsReader} reads. */
public final class WeightsWriter implements Closeable {
  private final CheckedOutputStream checked;
  private final DataOutputStream out;

  /**
   * @param magic names the kind of model and the version of its form
   */
  public WeightsWriter(OutputStream stream, int magic) throws IOException {
    checked = new CheckedOutputStream(new BufferedOutputStream(stream, 1 << 16), new CRC32());
    out = new DataOutputStream(checked);
    number(magic);
  }

  public void number(int value) throws IOException {
    out.writeInt(Integer.reverseBytes(value));
  }

  public void names(List<String> names) throws IOException {
    byte[] bytes = String.join("\0", names).getBytes(StandardCharsets.UTF_8);
    number(names.size());
    number(bytes.length);
    out.write(bytes);
  }

  public void ints(int[] values) throws IOException {
    ByteBuffer bytes = buffer(values.length, Integer.BYTES);
    bytes.asIntBuffer().put(values);
    out.write(bytes.array());
  }

  public void longs(long[] values) throws IOException {
    ByteBuffer bytes = buffer(values.length, Long.BYTES);
    bytes.asLongBuffer().put(values);
    out.write(bytes.array());
  }

  public void floats(float[] values) throws IOException {
    ByteBuffer bytes = buffer(values.length, Float.BYTES);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  public void doubles(double[] values) throws IOException {
    ByteBuffer bytes = buffer(values.length, Double.BYTES);
    bytes.asDoubleBuffer().put(values);
    out.write(bytes.array());
  }

  public void table(KeyTable table) throws IOException {
    table.write(this);
  }

  private ByteBuffer buffer(int length, int bytes) throws IOException {
    number(length);
    return ByteBuffer.allocate(length * bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes the checksum; nothing may follow. */
  public void end() throws IOException {
    out.writeLong(Long.reverseBytes(checked.getChecksum().getValue()));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
