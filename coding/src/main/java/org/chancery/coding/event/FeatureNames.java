package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;

/** Writes features down by their names. Not thread-safe. */
final class FeatureNames implements FeatureSink {
  private final List<String> names = new ArrayList<>(64);

  @Override
  public void add(String scope, String name, String value) {
    names.add(scope + name + "=" + value);
  }

  List<String> all() {
    return List.copyOf(names);
  }
}
