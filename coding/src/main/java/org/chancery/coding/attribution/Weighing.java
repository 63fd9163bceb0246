package org.chancery.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why the models take a token for what they do, for people.
 *
 * @param role {@code cue}, {@code source} or {@code content}
 * @param probability how likely that is to the model, 0 to 1
 * @param features those of the token that speak most for it or against it
 */
public record Weighing(String role, double probability, List<Feature> features) {
  private static final int SHOWN = 8;

  /**
   * A feature with what it adds to the score of the role, less what it adds to that of none.
   *
   * @param name {@code group:template=values}; the templates stand in {@link CueFeatures} and
   *     {@link RoleFeatures}
   */
  public record Feature(String name, double weight) {}

  public Weighing {
    features = List.copyOf(features);
  }

  /** The heaviest of a token's features, heaviest first. */
  static List<Feature> heaviest(ChainModel model, FeatureNames names, FeatureKeys keys, int label) {
    List<Feature> all = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      double weight = model.weight(keys.key(i), label) - model.weight(keys.key(i), 0);
      all.add(new Feature(names.names().get(i), weight));
    }
    all.sort(Comparator.comparingDouble((Feature f) -> -Math.abs(f.weight())));
    return all.stream().filter(f -> f.weight() != 0).limit(SHOWN).toList();
  }
}
