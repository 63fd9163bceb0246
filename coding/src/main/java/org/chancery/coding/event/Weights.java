package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.ChanceryException;

/**
 * A logistic regression over features that people can read, kept as text, one weight a line.
 * Immutable; shared by all threads.
 */
public final class Weights {
  /** The feature that everything has. */
  public static final String BIAS = "bias";

  /** Before the id of a frame: a feature that is kept however rare it is. */
  public static final String FRAME = "frame=";

  private final List<String> provenance;
  private final Map<String, Double> of;
  private final HashedWeights hashed;

  /**
   * Weights as they were learned.
   *
   * @param provenance what they were trained on and how, for people
   * @param of what each feature adds to the log odds
   */
  public Weights(List<String> provenance, Map<String, Double> of) {
    this.provenance = List.copyOf(provenance);
    this.of = Map.copyOf(of);
    this.hashed = new HashedWeights(of);
  }

  public List<String> provenance() {
    return provenance;
  }

  /** What each feature adds to the log odds. */
  public Map<String, Double> of() {
    return of;
  }

  /** Whether anything was learned of a frame; of a user's own nothing was. */
  boolean know(Frame frame) {
    return of.containsKey(FRAME + frame.entry().id().value());
  }

  /** Between 0 and 1. */
  public double probability(List<String> features) {
    double sum = of.getOrDefault(BIAS, 0.0);
    for (String f : features) {
      sum += of.getOrDefault(f, 0.0);
    }
    return logistic(sum);
  }

  /** The weight of the feature whose name has this hash, 0 where it has none. */
  double weight(int hash) {
    return hashed.of(hash);
  }

  static double logistic(double sum) {
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** What the features weigh, the heaviest first; those that it does not know are left out. */
  public List<Map.Entry<String, Double>> heaviest(List<String> features) {
    return features.stream()
        .distinct()
        .filter(of::containsKey)
        .map(f -> Map.entry(f, of.get(f)))
        .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue())))
        .toList();
  }

  /** Reads lines {@code # provenance} and {@code FEATURE TAB WEIGHT}. */
  static Weights read(String text) {
    List<String> provenance = new ArrayList<>();
    Map<String, Double> weights = new HashMap<>();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (line.startsWith("# ")) {
        provenance.add(line.substring(2));
      } else if (tab > 0) {
        weights.put(line.substring(0, tab), weight(line.substring(tab + 1)));
      }
    }
    return new Weights(provenance, weights);
  }

  private static double weight(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new ChanceryException(
          ChanceryException.Code.MODEL, "found the weight \"" + text + "\", expected a number", e);
    }
  }

  String text() {
    StringBuilder out = new StringBuilder();
    provenance.forEach(p -> out.append("# ").append(p).append('\n'));
    new TreeMap<>(of)
        .forEach((f, w) -> out.append(f).append(String.format(Locale.ROOT, "\t%.4f%n", w)));
    return out.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights w && w.provenance.equals(provenance) && w.of.equals(of);
  }

  @Override
  public int hashCode() {
    return of.hashCode();
  }
}
