package org.chancery.language.dependency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.chancery.language.weights.KeyTable;

/**
 * Converts CoreNLP's text model of the parser to {@link ParserModel}'s binary. The build calls it;
 * what is there already is left alone.
 */
public final class ParserModelConverter {
  private static final String SOURCE = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final BufferedReader in;

  private ParserModelConverter(BufferedReader in) {
    this.in = in;
  }

  /**
   * Converts the model unless that was done.
   *
   * @param classes the folder of compiled classes to write below
   */
  public static void convert(Path classes) throws IOException {
    if (!ParserModel.FILE.isWritten(classes)) {
      convert().write(classes);
    }
  }

  /** The model as CoreNLP publishes it. */
  static ParserModel convert() throws IOException {
    InputStream source = ParserModelConverter.class.getResourceAsStream(SOURCE);
    if (source == null) {
      throw new IOException("no " + SOURCE + " on the class path: add CoreNLP's models");
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(source, 1 << 16), StandardCharsets.UTF_8))) {
      return new ParserModelConverter(in).read();
    }
  }

  private ParserModel read() throws IOException {
    int words = number();
    int tags = number();
    int labels = number();
    int dimension = number();
    int hidden = number();
    int slots = number();
    number(); // how many products CoreNLP computes beforehand: ours are cached as they come
    float[] embeddings = new float[(words + tags + labels) * dimension];
    List<String> wordNames = names(words, embeddings, 0, dimension);
    List<String> tagNames = names(tags, embeddings, words, dimension);
    List<String> labelNames = names(labels, embeddings, words + tags, dimension);
    float[] first = rows(slots * dimension, hidden);
    float[] bias = rows(1, hidden);
    float[] second = rows(hidden, 2 * labels - 1);
    return new ParserModel(
        KeyTable.of(wordNames),
        words,
        KeyTable.of(tagNames),
        tags,
        labelNames,
        dimension,
        hidden,
        embeddings,
        first,
        bias,
        second);
  }

  private String line() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("the parser's model ends too early");
    }
    return line;
  }

  private int number() throws IOException {
    String line = line();
    return Integer.parseInt(line.substring(line.indexOf('=') + 1));
  }

  private List<String> names(int n, float[] embeddings, int firstRow, int dimension)
      throws IOException {
    List<String> names = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      // A word may hold a no-break space, so only the plain one separates.
      StringTokenizer parts = new StringTokenizer(line(), " ");
      names.add(parts.nextToken());
      int at = (firstRow + i) * dimension;
      for (int d = 0; d < dimension; d++) {
        embeddings[at + d] = Float.parseFloat(parts.nextToken());
      }
    }
    return names;
  }

  private float[] rows(int rows, int columns) throws IOException {
    float[] out = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      StringTokenizer parts = new StringTokenizer(line(), " ");
      for (int c = 0; c < columns; c++) {
        out[r * columns + c] = Float.parseFloat(parts.nextToken());
      }
    }
    return out;
  }
}
