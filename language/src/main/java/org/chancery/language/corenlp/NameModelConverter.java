package org.chancery.language.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.language.names.NameModel;
import org.chancery.language.weights.SortedKeys;

/**
 * Converts CoreNLP's serialized name model to {@link NameModel}'s binary. The build calls it; what
 * is there already, in the form of this version, is left alone.
 */
public final class NameModelConverter {
  private final CRFClassifier<CoreLabel> source;

  private NameModelConverter(CRFClassifier<CoreLabel> source) {
    this.source = source;
  }

  /**
   * @param args the folder of compiled classes to write into
   */
  public static void main(String[] args) throws Exception {
    Path target =
        Path.of(args[0]).resolve("org/chancery/language/names").resolve(NameModel.RESOURCE);
    if (!isCurrent(target)) {
      Files.deleteIfExists(target);
      convert().write(target);
    }
  }

  private static boolean isCurrent(Path target) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(target))) {
      return Integer.reverseBytes(in.readInt()) == NameModel.MAGIC;
    }
  }

  /** The model as CoreNLP publishes it. */
  static NameModel convert() throws Exception {
    return new NameModelConverter(CRFClassifier.getClassifier(Models.NAMES)).model();
  }

  private NameModel model() throws ReflectiveOperationException {
    List<String> features = this.<Index<String>>field("featureIndex").objectsList();
    float[][] weights = field("weights");
    List<Index<CRFLabel>> labels = field("labelIndices");
    int count = source.classIndex.size();
    SortedKeys nodes = keys(features, weights, count);
    SortedKeys edges = keys(features, weights, count * count);
    Map<String, String> clusters = clusters();
    List<String> clusterNames = List.copyOf(new TreeSet<>(clusters.values()));
    SortedKeys clustered = SortedKeys.of(List.copyOf(clusters.keySet()));
    return new NameModel(
        source.classIndex.objectsList(),
        nodes,
        rows(nodes, features, weights, labels.get(0), count),
        edges,
        rows(edges, features, weights, labels.get(1), count * count),
        SortedKeys.of(List.copyOf(source.getKnownLCWords())),
        clusterNames,
        clustered,
        clusterOf(clusters, clusterNames, clustered));
  }

  /** The features with so many weights. */
  private static SortedKeys keys(List<String> features, float[][] weights, int width) {
    List<String> names = new ArrayList<>();
    for (int f = 0; f < weights.length; f++) {
      if (weights[f].length == width) {
        names.add(features.get(f));
      }
    }
    return SortedKeys.of(names);
  }

  /** The weights of features of one kind, where labels count as the digits of a number. */
  private float[] rows(
      SortedKeys keys,
      List<String> features,
      float[][] weights,
      Index<CRFLabel> labels,
      int width) {
    float[] out = new float[keys.size() * width];
    for (int f = 0; f < weights.length; f++) {
      int at = weights[f].length == width ? keys.get(features.get(f)) * width : -1;
      for (int l = 0; at >= 0 && l < width; l++) {
        int number = 0;
        for (int label : labels.get(l).getLabel()) {
          number = number * source.classIndex.size() + label;
        }
        out[at + number] = weights[f][l];
      }
    }
    return out;
  }

  private static short[] clusterOf(
      Map<String, String> clusters, List<String> names, SortedKeys clustered) {
    short[] out = new short[clustered.size()];
    clusters.forEach((word, name) -> out[clustered.get(word)] = (short) names.indexOf(name));
    return out;
  }

  private Map<String, String> clusters() throws ReflectiveOperationException {
    Field field = NERFeatureFactory.class.getDeclaredField("lexicon");
    return value(field, source.featureFactories.get(0));
  }

  /** CoreNLP gives its weights to nobody, but the build may look. */
  private <T> T field(String name) throws ReflectiveOperationException {
    return value(CRFClassifier.class.getDeclaredField(name), source);
  }

  @SuppressWarnings("unchecked") // the fields are declared with these types
  private static <T> T value(Field field, Object of) throws ReflectiveOperationException {
    field.setAccessible(true);
    return (T) field.get(of);
  }
}
