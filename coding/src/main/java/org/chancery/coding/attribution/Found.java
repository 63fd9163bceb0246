package org.chancery.coding.attribution;

import java.util.List;

/** What the models find in a sentence. Not thread-safe. */
public final class Found {
  private final List<Attribution> attributions;
  private final Chain cues;
  private double[][] likely = new double[0][];

  Found(List<Attribution> attributions, Chain cues) {
    this.attributions = List.copyOf(attributions);
    this.cues = cues;
  }

  /** The attributions whose cues are likelier than not, in text order. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /** How likely the likeliest of these tokens belongs to a cue, 0 to 1. */
  public double cueness(int first, int last) {
    if (likely.length == 0) {
      likely = cues.sums().labels();
    }
    double out = 0;
    for (int i = first; i <= last; i++) {
      out = Math.max(out, 1 - likely[i][0]);
    }
    return out;
  }
}
