package org.chancery.language.tagging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.language.weights.KeyTable;
import org.chancery.language.weights.ModelFile;
import org.chancery.language.weights.WeightsReader;
import org.chancery.language.weights.WeightsWriter;

/**
 * The weights of the tagger. Immutable once read; safe to share.
 *
 * @param tags all tags, the one of the end of a sentence among them
 * @param open numbers of the tags that an unknown word may have, in the order of the original
 * @param words numbers of the words of the dictionary
 * @param choices for each word the tags that it may have
 * @param rare for each word 1 where it is so rare that features of its form count
 * @param likeliest for each word its most frequent tag
 * @param features rows of {@code weights} by {@link Template#key}
 * @param weights for each feature its weights
 * @param clusterOf numbers of the clusters to which words belong, which are in lower case
 * @param clusters names of the clusters; the last one is that of unknown words
 */
public record TaggerModel(
    List<String> tags,
    int[] open,
    KeyTable words,
    Rows choices,
    int[] rare,
    int[] likeliest,
    KeyTable features,
    Weights weights,
    KeyTable clusterOf,
    List<String> clusters) {

  static final ModelFile FILE =
      new ModelFile(TaggerModel.class, "english-left3words.tagger", 0x43485433); // "CHT3"

  /**
   * Lists of small numbers, one after the other.
   *
   * @param ends one past the last of each list
   */
  public record Rows(int[] ends, int[] values) {
    int[] row(int i) {
      return Arrays.copyOfRange(values, i == 0 ? 0 : ends[i - 1], ends[i]);
    }
  }

  /**
   * For each feature the tags that it speaks for or against, and how much.
   *
   * @param rows the tags of each feature
   * @param values parallel to the tags
   */
  public record Weights(Rows rows, double[] values) {
    /** Adds a feature's weights to the scores of tags; an absent feature adds nothing. */
    void add(int feature, double[] scores) {
      if (feature == KeyTable.ABSENT) {
        return;
      }
      int[] ends = rows.ends();
      int[] tags = rows.values();
      for (int i = feature == 0 ? 0 : ends[feature - 1]; i < ends[feature]; i++) {
        scores[tags[i]] += values[i];
      }
    }
  }

  static TaggerModel load() {
    return FILE.read(TaggerModel::read);
  }

  private static TaggerModel read(WeightsReader in) throws IOException {
    return new TaggerModel(
        in.names(),
        in.ints(),
        in.table(),
        new Rows(in.ints(), in.ints()),
        in.ints(),
        in.ints(),
        in.table(),
        new Weights(new Rows(in.ints(), in.ints()), in.doubles()),
        in.table(),
        in.names());
  }

  private void write(WeightsWriter out) throws IOException {
    out.names(tags);
    out.ints(open);
    out.table(words);
    out.ints(choices.ends());
    out.ints(choices.values());
    out.ints(rare);
    out.ints(likeliest);
    out.table(features);
    out.ints(weights.rows().ends());
    out.ints(weights.rows().values());
    out.doubles(weights.values());
    out.table(clusterOf);
    out.names(clusters);
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
}
