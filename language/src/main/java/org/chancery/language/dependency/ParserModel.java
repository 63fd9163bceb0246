package org.chancery.language.dependency;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.language.weights.KeyTable;
import org.chancery.language.weights.ModelFile;
import org.chancery.language.weights.WeightsReader;
import org.chancery.language.weights.WeightsWriter;

/**
 * The weights of the parser. Immutable once read; safe to share.
 *
 * <p>Words, tags and labels are numbered in one range: words first, then tags, then labels.
 * Matrices are rows one after the other.
 *
 * @param words numbers of the known words, {@code -UNKNOWN- -NULL- -ROOT-} first
 * @param wordCount how many numbers words have
 * @param tags numbers of the known tags, likewise, from 0
 * @param tagCount how many numbers tags have
 * @param labels known relations, {@code -NULL-} and the root's first
 * @param dimension of an embedding
 * @param hidden units of the hidden layer
 * @param embeddings one row of {@code dimension} for each word, tag and label
 * @param first for each of 48 slots and each dimension, one row of {@code hidden} weights
 * @param bias of the hidden units
 * @param second for each hidden unit, one row of a weight for each transition
 */
record ParserModel(
    KeyTable words,
    int wordCount,
    KeyTable tags,
    int tagCount,
    List<String> labels,
    int dimension,
    int hidden,
    float[] embeddings,
    float[] first,
    float[] bias,
    float[] second) {

  /** Slots of the feature vector: 18 words, their 18 tags, the labels of 12 of them. */
  static final int SLOTS = 48;

  static final ModelFile FILE =
      new ModelFile(ParserModel.class, "english-ud.parser", 0x43485033); // "CHP3"
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String ABSENT = "-NULL-";
  private static final String ROOT = "-ROOT-";

  /** The number of transitions: left and right arc for each label but {@code -NULL-}, and shift. */
  int transitions() {
    return 2 * (labels.size() - 1) + 1;
  }

  /** The number of a word, known or not. */
  int word(CharSequence word) {
    int known = words.get(word);
    return known == KeyTable.ABSENT ? words.get(UNKNOWN) : known;
  }

  /** The number of a tag, known or not. */
  int tag(CharSequence tag) {
    int known = tags.get(tag);
    return wordCount + (known == KeyTable.ABSENT ? tags.get(UNKNOWN) : known);
  }

  /** The number of a relation by its place in {@link #labels}. */
  int label(int index) {
    return wordCount + tagCount + index;
  }

  int rootWord() {
    return word(ROOT);
  }

  int rootTag() {
    return tag(ROOT);
  }

  int absentWord() {
    return word(ABSENT);
  }

  int absentTag() {
    return tag(ABSENT);
  }

  /** That of no node: it stands first. */
  int absentLabel() {
    return label(0);
  }

  static ParserModel load() {
    return FILE.read(ParserModel::read);
  }

  private static ParserModel read(WeightsReader in) throws IOException {
    return new ParserModel(
        in.table(),
        in.number(),
        in.table(),
        in.number(),
        in.names(),
        in.number(),
        in.number(),
        in.floats(),
        in.floats(),
        in.floats(),
        in.floats());
  }

  private void write(WeightsWriter out) throws IOException {
    out.table(words);
    out.number(wordCount);
    out.table(tags);
    out.number(tagCount);
    out.names(labels);
    out.number(dimension);
    out.number(hidden);
    out.floats(embeddings);
    out.floats(first);
    out.floats(bias);
    out.floats(second);
  }

  /**
   * Writes the model to the place below a folder of compiled classes from which it is read.
   *
   * @param classes the folder
   */
  void write(Path classes) throws IOException {
    FILE.write(classes, this::write);
  }
}
