package org.chancery.language.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.language.tagging.TaggerModel;
import org.chancery.language.tagging.Template;
import org.chancery.language.weights.KeyTable;

/** Converts CoreNLP's tagger to {@link TaggerModel}'s binary. A step of the build. */
final class TaggerModelConverter {
  static final String SOURCE =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final int FIRST_DISTSIM_OF_RARE = 3;

  private final Object tagger;
  private final List<String> tags = new ArrayList<>();

  private TaggerModelConverter(MaxentTagger tagger) {
    this.tagger = tagger;
    int n = Inside.number(tagger, "ySize");
    for (int i = 0; i < n; i++) {
      tags.add((String) Inside.call(Inside.get(tagger, "tags"), "getTag", i));
    }
  }

  /**
   * Converts the model unless that was done.
   *
   * @param classes the folder of compiled classes to write below
   */
  static void convert(Path classes) throws IOException {
    if (!TaggerModel.isWritten(classes)) {
      new TaggerModelConverter(new MaxentTagger(SOURCE)).model().write(classes);
    }
  }

  private TaggerModel model() {
    Map<String, Object> dictionary = new TreeMap<>(Inside.map(Inside.get(tagger, "dict"), "dict"));
    List<String> words = List.copyOf(dictionary.keySet());
    List<Object> counts = List.copyOf(dictionary.values());
    int rareBelow = Inside.number(tagger, "rareWordThresh");
    Map<String, int[]> features = features();
    Map<String, String> clusters = clusters();
    List<String> clusterNames = new ArrayList<>(new TreeSet<>(clusters.values()));
    Map<String, Integer> numbers = new HashMap<>();
    clusterNames.forEach(name -> numbers.put(name, numbers.size()));
    clusterNames.add(clusters.getOrDefault("<unk>", "null"));
    return new TaggerModel(
        tags,
        numbers((String[]) Inside.call(Inside.get(tagger, "tags"), "getOpenTagsArray")),
        KeyTable.of(words),
        rows(counts.stream().map(this::choices).toList()),
        counts.stream().mapToInt(c -> sum(c) < rareBelow ? 1 : 0).toArray(),
        counts.stream()
            .mapToInt(c -> tags.indexOf((String) Inside.call(c, "getFirstTag")))
            .toArray(),
        KeyTable.of(List.copyOf(features.keySet())),
        weights(List.copyOf(features.values())),
        KeyTable.of(List.copyOf(clusters.keySet()))
            .renumbered(clusters.values().stream().mapToInt(numbers::get).toArray()),
        clusterNames);
  }

  private static int sum(Object count) {
    return (int) Inside.call(count, "sum");
  }

  /**
   * A word's tags, with those that the tagger adds: a past tense may be a participle, and so on.
   */
  private int[] choices(Object count) {
    String[] seen = (String[]) Inside.call(count, "getTags");
    Object ttags = Inside.get(tagger, "tags");
    return numbers((String[]) Inside.call(ttags, "deterministicallyExpandTags", (Object) seen));
  }

  private int[] numbers(String[] names) {
    return Arrays.stream(names).mapToInt(tags::indexOf).toArray();
  }

  /** Every feature with the place of its weight for each tag, or -1. */
  @SuppressWarnings("unchecked") // as declared in MaxentTagger
  private Map<String, int[]> features() {
    List<Map<String, int[]>> all = (List<Map<String, int[]>>) Inside.get(tagger, "fAssociations");
    Template[] templates = Template.values();
    if (all.size() != templates.length) {
      throw new IllegalStateException(
          "found " + all.size() + " kinds of features, expected " + templates.length);
    }
    Map<String, int[]> out = new TreeMap<>();
    for (int k = 0; k < templates.length; k++) {
      for (Map.Entry<String, int[]> feature : all.get(k).entrySet()) {
        out.put(templates[k].name(feature.getKey()), feature.getValue());
      }
    }
    return out;
  }

  private TaggerModel.Weights weights(List<int[]> features) {
    double[] lambda = (double[]) Inside.get(Inside.call(tagger, "getLambdaSolve"), "lambda");
    List<int[]> spokenOf = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int[] places : features) {
      int[] present = IntStream.range(0, places.length).filter(t -> places[t] >= 0).toArray();
      spokenOf.add(present);
      Arrays.stream(present).forEach(t -> values.add(lambda[places[t]]));
    }
    return new TaggerModel.Weights(
        rows(spokenOf), values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static TaggerModel.Rows rows(List<int[]> lists) {
    int[] ends = new int[lists.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += lists.get(i).length;
      ends[i] = end;
    }
    return new TaggerModel.Rows(ends, lists.stream().flatMapToInt(Arrays::stream).toArray());
  }

  @SuppressWarnings("unchecked") // as declared in Distsim
  private Map<String, String> clusters() {
    Object[] extractors = (Object[]) Inside.get(Inside.get(tagger, "extractorsRare"), "v");
    Object lexicon = Inside.get(extractors[FIRST_DISTSIM_OF_RARE], "lexicon");
    if ((boolean) Inside.get(lexicon, "mapdigits")
        || (boolean) Inside.get(lexicon, "casedDistSim")) {
      throw new IllegalStateException("found clusters with options that are not ours");
    }
    return new TreeMap<>((Map<String, String>) Inside.get(lexicon, "lexicon"));
  }
}
