package org.chancery.language.dependency;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.chancery.record.ChanceryException;

/**
 * The weights of the parser. Immutable once read; safe to share.
 *
 * <p>Words, tags and labels are numbered in one range: words first, then tags, then labels.
 * Matrices are rows one after the other.
 *
 * @param words known words, {@code -UNKNOWN- -NULL- -ROOT-} first
 * @param tags known tags, likewise
 * @param labels known relations, {@code -NULL-} and the root's first
 * @param dimension of an embedding
 * @param hidden units of the hidden layer
 * @param embeddings one row of {@code dimension} for each word, tag and label
 * @param first for each of 48 slots and each dimension, one row of {@code hidden} weights
 * @param bias of the hidden units
 * @param second for each hidden unit, one row of a weight for each transition
 */
record ParserModel(
    List<String> words,
    List<String> tags,
    List<String> labels,
    int dimension,
    int hidden,
    float[] embeddings,
    float[] first,
    float[] bias,
    float[] second) {

  /** Slots of the feature vector: 18 words, their 18 tags, the labels of 12 of them. */
  static final int SLOTS = 48;

  private static final int MAGIC = 0x43485031; // "CHP1"
  static final String RESOURCE = "english-ud.parser";

  /** The number of transitions: left and right arc for each label but {@code -NULL-}, and shift. */
  int transitions() {
    return 2 * (labels.size() - 1) + 1;
  }

  /** Numbers by name, as a map; a name that stands twice has its later number. */
  static Map<String, Integer> numbers(List<String> names, int from) {
    Map<String, Integer> out = new HashMap<>(2 * names.size());
    for (int i = 0; i < names.size(); i++) {
      out.put(names.get(i), from + i);
    }
    return out;
  }

  /**
   * Reads the model that the build put beside this class.
   *
   * @throws ChanceryException with code {@code MODEL} where it is missing or damaged
   */
  static ParserModel load() {
    try (InputStream in = ParserModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ChanceryException(
            ChanceryException.Code.MODEL,
            RESOURCE + " is missing: build the language module again");
      }
      return read(in);
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.MODEL, "cannot read " + RESOURCE, e);
    }
  }

  static ParserModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("found something else, expected a parser model of this version");
    }
    int dimension = in.readInt();
    int hidden = in.readInt();
    List<String> words = readNames(in);
    List<String> tags = readNames(in);
    List<String> labels = readNames(in);
    CRC32 sum = new CRC32();
    float[] embeddings = readFloats(in, sum);
    float[] first = readFloats(in, sum);
    float[] bias = readFloats(in, sum);
    float[] second = readFloats(in, sum);
    if (in.readLong() != sum.getValue()) {
      throw new IOException("the checksum of the weights does not fit");
    }
    return new ParserModel(words, tags, labels, dimension, hidden, embeddings, first, bias, second);
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(dimension);
    out.writeInt(hidden);
    writeNames(out, words);
    writeNames(out, tags);
    writeNames(out, labels);
    CRC32 sum = new CRC32();
    writeFloats(out, embeddings, sum);
    writeFloats(out, first, sum);
    writeFloats(out, bias, sum);
    writeFloats(out, second, sum);
    out.writeLong(sum.getValue());
    out.flush();
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    int n = in.readInt();
    List<String> names = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static float[] readFloats(DataInputStream in, CRC32 sum) throws IOException {
    byte[] bytes = new byte[4 * in.readInt()];
    in.readFully(bytes);
    sum.update(bytes);
    float[] values = new float[bytes.length / 4];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    return values;
  }

  private static void writeFloats(DataOutputStream out, float[] values, CRC32 sum)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    bytes.asFloatBuffer().put(values);
    sum.update(bytes.array());
    out.writeInt(values.length);
    out.write(bytes.array());
  }
}
