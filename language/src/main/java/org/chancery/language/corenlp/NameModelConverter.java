package org.chancery.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
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
final class NameModelConverter {
  static final String SOURCE = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> source;

  private NameModelConverter(CRFClassifier<CoreLabel> source) {
    this.source = source;
  }

  /**
   * Converts the model unless that was done.
   *
   * @param classes the folder of compiled classes to write below
   */
  static void convert(Path classes) throws IOException {
    if (!NameModel.isWritten(classes)) {
      convert().write(classes);
    }
  }

  /** The model as CoreNLP publishes it. */
  static NameModel convert() throws IOException {
    try {
      return new NameModelConverter(CRFClassifier.getClassifier(SOURCE)).model();
    } catch (ClassNotFoundException e) {
      throw new IOException("cannot read " + SOURCE, e);
    }
  }

  @SuppressWarnings("unchecked") // as declared in CRFClassifier
  private NameModel model() {
    List<String> features = ((Index<String>) Inside.get(source, "featureIndex")).objectsList();
    float[][] weights = (float[][]) Inside.get(source, "weights");
    List<Index<CRFLabel>> labels = (List<Index<CRFLabel>>) Inside.get(source, "labelIndices");
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

  @SuppressWarnings("unchecked") // as declared in NERFeatureFactory
  private Map<String, String> clusters() {
    return (Map<String, String>) Inside.get(source.featureFactories.get(0), "lexicon");
  }
}
