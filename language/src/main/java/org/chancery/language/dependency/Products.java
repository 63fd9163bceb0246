package org.chancery.language.dependency;

import org.jspecify.annotations.Nullable;

/**
 * Products of embeddings with the weights of their slot, less that of the absent feature: computed
 * once and kept, those of words in a bounded memory. Shared by all threads without locks: products
 * are immutable, and threads may race for a place without harm.
 */
final class Products {
  /** Places come in pairs, of which a newcomer takes the first. */
  private static final int PAIR_BITS = 14;

  private final float[] embeddings;
  private final int dimension;
  private final int words;
  private final int hidden;

  /** Weights from each dimension of each slot to the hidden units. */
  private final float[][] weights;

  private final float[][] absent = new float[ParserModel.SLOTS][];
  private final float[][] withoutAbsent = new float[ParserModel.SLOTS][];

  /** Products of tags and labels, {@code [slot][tag or label]}, filled as they come. */
  private final float[][][] small = new float[ParserModel.SLOTS][][];

  /** Products of words: 4 kB each, 128 MB when all places are taken. */
  private final @Nullable Product[] kept = new Product[2 << PAIR_BITS];

  private record Product(int key, float[] values) {}

  Products(ParserModel model) {
    embeddings = model.embeddings();
    dimension = model.dimension();
    words = model.wordCount();
    hidden = model.hidden();
    weights = Rows.of(model.first(), hidden, hidden);
    if (dimension % 5 != 0) {
      throw new IllegalArgumentException(
          "found " + dimension + " dimensions: expected a multiple of 5");
    }
    int smallChoices = model.tagCount() + model.labels().size();
    for (int slot = 0; slot < ParserModel.SLOTS; slot++) {
      int none =
          slot < Features.TAGS
              ? model.absentWord()
              : slot < Features.LABELS ? model.absentTag() : model.absentLabel();
      absent[slot] = new float[hidden];
      addProduct(absent[slot], none, slot);
      withoutAbsent[slot] = negated(absent[slot]);
      small[slot] = new float[slot < Features.TAGS ? 0 : smallChoices][];
    }
  }

  /** The product of a slot's absent feature itself. */
  float[] absent(int slot) {
    return absent[slot];
  }

  float[] ofTagOrLabel(int feature, int slot) {
    float[][] row = small[slot];
    int at = feature - words;
    float[] known = row[at];
    return known != null ? known : (row[at] = compute(feature, slot));
  }

  float[] ofWord(int word, int slot) {
    int key = word * Features.TAGS + slot;
    int at = ((key * 0x9E3779B1) >>> (Integer.SIZE - PAIR_BITS)) << 1;
    Product first = kept[at];
    if (first != null && first.key == key) {
      return first.values;
    }
    Product second = kept[at + 1];
    if (second != null && second.key == key) {
      return second.values;
    }
    Product made = new Product(key, compute(word, slot));
    kept[at + 1] = first;
    kept[at] = made;
    return made.values;
  }

  private float[] compute(int feature, int slot) {
    float[] out = withoutAbsent[slot].clone();
    addProduct(out, feature, slot);
    return out;
  }

  private void addProduct(float[] out, int feature, int slot) {
    for (int d = 0; d < dimension; d += 5) {
      Rows.addScaled5(out, weights, slot * dimension + d, embeddings, feature * dimension + d);
    }
  }

  private static float[] negated(float[] x) {
    float[] out = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = -x[i];
    }
    return out;
  }
}
