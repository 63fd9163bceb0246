package org.chancery.language.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.language.weights.ModelFile;
import org.chancery.language.weights.SortedKeys;
import org.chancery.language.weights.WeightsReader;
import org.chancery.language.weights.WeightsWriter;
import org.chancery.record.ChanceryException;

/**
 * The weights of the name model. Immutable once read; safe to share.
 *
 * @param labels what a token can be; the first is of no name
 * @param nodes features of one label
 * @param nodeWeights at the place of each, a weight for each label
 * @param edges features of a label and the one before it
 * @param edgeWeights at the place of each, for each label before one for each label
 * @param lowerCase words known to be written without a capital
 * @param clusters names of the groups of words that are used alike
 * @param clustered the words in lower case, each digit a 9, of which a group is known
 * @param clusterOf at the place of each, its group
 */
public record NameModel(
    List<String> labels,
    SortedKeys nodes,
    float[] nodeWeights,
    SortedKeys edges,
    float[] edgeWeights,
    SortedKeys lowerCase,
    List<String> clusters,
    SortedKeys clustered,
    short[] clusterOf) {

  static final ModelFile FILE =
      new ModelFile(NameModel.class, "english-names.crf", 0x43484E31); // "CHN1"

  /** How many labels the evaluation is written for. */
  static final int LABELS = 4;

  /** Weights of an edge: for each label before, one for each label. */
  static final int EDGE = LABELS * LABELS;

  public NameModel {
    boolean fits =
        labels.size() == LABELS
            && nodeWeights.length == nodes.size() * LABELS
            && edgeWeights.length == edges.size() * EDGE
            && clusterOf.length == clustered.size();
    if (!fits) {
      throw new IllegalArgumentException("the parts of the name model do not fit together");
    }
  }

  /**
   * Reads the model that the build put beside this class.
   *
   * @throws ChanceryException with code {@code MODEL} where it is missing or damaged
   */
  static NameModel load() {
    return FILE.read(NameModel::read);
  }

  static NameModel read(WeightsReader in) throws IOException {
    List<String> labels = in.names();
    SortedKeys nodes = SortedKeys.read(in);
    float[] nodeWeights = in.floats();
    SortedKeys edges = SortedKeys.read(in);
    float[] edgeWeights = in.floats();
    SortedKeys lowerCase = SortedKeys.read(in);
    List<String> clusters = in.names();
    SortedKeys clustered = SortedKeys.read(in);
    return new NameModel(
        labels,
        nodes,
        nodeWeights,
        edges,
        edgeWeights,
        lowerCase,
        clusters,
        clustered,
        shorts(in.ints()));
  }

  /**
   * Writes the model to the place below a folder of compiled classes from which it is read.
   *
   * @param classes the folder
   */
  public void write(Path classes) throws IOException {
    FILE.write(classes, this::write);
  }

  /** Whether a model of this version was written there. */
  public static boolean isWritten(Path classes) throws IOException {
    return FILE.isWritten(classes);
  }

  void write(WeightsWriter out) throws IOException {
    out.names(labels);
    nodes.write(out);
    out.floats(nodeWeights);
    edges.write(out);
    out.floats(edgeWeights);
    lowerCase.write(out);
    out.names(clusters);
    clustered.write(out);
    out.ints(ints(clusterOf));
  }

  private static short[] shorts(int[] values) {
    short[] out = new short[values.length];
    for (int i = 0; i < values.length; i++) {
      out[i] = (short) values[i];
    }
    return out;
  }

  private static int[] ints(short[] values) {
    int[] out = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      out[i] = values[i];
    }
    return out;
  }
}
