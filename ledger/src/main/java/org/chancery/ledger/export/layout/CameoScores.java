package org.chancery.ledger.export.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores that GDELT and ICEWS give to CAMEO codes, after Goldstein: cameo-scores.tsv. */
final class CameoScores {
  private static final String FILE = "cameo-scores.tsv";
  private static final CameoScores STANDARD = read();

  private final Map<String, String> gdelt = new HashMap<>();
  private final Map<String, String> icews = new HashMap<>();

  private CameoScores(List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      put(gdelt, columns[0], columns[1]);
      put(icews, columns[0], columns[2]);
    }
  }

  private static void put(Map<String, String> scores, String code, String score) {
    if (!score.equals("-")) {
      scores.put(code, score);
    }
  }

  private static CameoScores read() {
    InputStream file = CameoScores.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new IllegalStateException("found no " + FILE + " in the program");
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new CameoScores(
          in.lines().filter(l -> !l.startsWith("#") && !l.startsWith("code\t")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As GDELT writes it; {@code null} where it has none for the code. */
  static @Nullable String gdelt(String cameo) {
    return STANDARD.gdelt.get(cameo);
  }

  /** As ICEWS writes it; {@code null} where it has none for the code. */
  static @Nullable String icews(String cameo) {
    return STANDARD.icews.get(cameo);
  }
}
