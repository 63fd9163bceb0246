package org.chancery.coding.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sha256;

/**
 * How likely a draft is an event that a coder would record: a logistic regression over features
 * that people can read ({@link DraftFeatures}), kept as text, one weight a line. Immutable; shared
 * by all threads.
 *
 * @param provenance what it was trained on and how, for people
 * @param weights what each feature adds to the log odds
 */
public record Decision(List<String> provenance, Map<String, Double> weights) {
  /** The feature that every draft has. */
  public static final String BIAS = "bias";

  private static final String FILE = "decision.weights";

  public Decision {
    provenance = List.copyOf(provenance);
    weights = Map.copyOf(weights);
  }

  /**
   * The decision that comes with the product.
   *
   * @throws ChanceryException {@code MODEL} where its file is missing or damaged
   */
  public static Decision standard() {
    return read(new String(bytes(), StandardCharsets.UTF_8));
  }

  /** The SHA-256 of its file, in hexadecimal digits. */
  public static String digest() {
    return Sha256.of(bytes());
  }

  private static byte[] bytes() {
    try (InputStream in = Decision.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ChanceryException(ChanceryException.Code.MODEL, "found no " + FILE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.MODEL, "cannot read " + FILE, e);
    }
  }

  /** Between 0 and 1. */
  public double probability(List<String> features) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String f : features) {
      sum += weights.getOrDefault(f, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Reads lines {@code # provenance} and {@code FEATURE TAB WEIGHT}. */
  static Decision read(String text) {
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
    return new Decision(provenance, weights);
  }

  private static double weight(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new ChanceryException(
          ChanceryException.Code.MODEL, FILE + ": found \"" + text + "\", expected a number", e);
    }
  }

  String text() {
    StringBuilder out = new StringBuilder();
    provenance.forEach(p -> out.append("# ").append(p).append('\n'));
    new TreeMap<>(weights)
        .forEach((f, w) -> out.append(f).append(String.format(Locale.ROOT, "\t%.4f%n", w)));
    return out.toString();
  }

  /** Writes the file below a folder of resources, where {@link #standard} finds it. */
  public void write(Path resources) throws IOException {
    Path folder = resources.resolve(Decision.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(FILE), text());
  }
}
