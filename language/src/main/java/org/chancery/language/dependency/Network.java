package org.chancery.language.dependency;

/**
 * The network: 48 embedded features, a hidden layer with a cube for its activation, one output for
 * each transition. Shared by all threads; each brings its own {@link Scratch}.
 *
 * <p>What makes it fast: the product of an embedding with its slot's weights depends on nothing
 * else, so it is computed once and kept ({@link Products}); absent nodes are part of a constant, so
 * that only present ones are added; and only as much of the output is computed as decides which
 * transition is best ({@link Decision}).
 */
final class Network {
  private final int hidden;
  private final Products products;
  private final Decision decision;
  private final int nullWord;
  private final int nullTag;
  private final int nullLabel;

  /** The hidden layer before its activation, where every node is absent. */
  private final float[] nothing;

  /** What one thread needs while it parses. */
  static final class Scratch {
    final float[] sum;
    final float[][] terms = new float[ParserModel.SLOTS][];
    final Decision.Scratch decision;

    private Scratch(int hidden, Decision.Scratch decision) {
      sum = new float[hidden];
      this.decision = decision;
    }
  }

  Network(ParserModel model) {
    hidden = model.hidden();
    nullWord = model.absentWord();
    nullTag = model.absentTag();
    nullLabel = model.absentLabel();
    products = new Products(model);
    decision = new Decision(model);
    nothing = model.bias().clone();
    for (int slot = 0; slot < ParserModel.SLOTS; slot++) {
      Rows.add(nothing, products.absent(slot));
    }
  }

  Scratch scratch() {
    return new Scratch(hidden, decision.scratch());
  }

  /**
   * The best transition for these features.
   *
   * @param canShift whether it may be the last one, a shift
   */
  int best(int[] features, boolean canShift, Scratch scratch) {
    int n = 0;
    for (int slot = 0; slot < Features.TAGS; slot++) {
      if (features[slot] != nullWord) {
        scratch.terms[n++] = products.ofWord(features[slot], slot);
      }
    }
    for (int slot = Features.TAGS; slot < ParserModel.SLOTS; slot++) {
      if (features[slot] != (slot < Features.LABELS ? nullTag : nullLabel)) {
        scratch.terms[n++] = products.ofTagOrLabel(features[slot], slot);
      }
    }
    Rows.sum(nothing, scratch.terms, n, scratch.sum);
    return decision.best(scratch.sum, canShift, scratch.decision);
  }
}
