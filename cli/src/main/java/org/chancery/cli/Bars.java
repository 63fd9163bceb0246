package org.chancery.cli;

import java.util.List;

/** Numbers as bars and little curves of block characters, for a terminal. */
final class Bars {
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";
  private static final int PARTS = 8;

  private Bars() {}

  /** A bar of at most that many columns for the most. */
  static String bar(double value, double most, int columns) {
    if (value <= 0 || most <= 0) {
      return "";
    }
    int parts = (int) Math.max(1, Math.round(value / most * columns * PARTS));
    String whole = String.valueOf(EIGHTHS.charAt(PARTS - 1)).repeat(parts / PARTS);
    return parts % PARTS == 0 ? whole : whole + EIGHTHS.charAt(parts % PARTS - 1);
  }

  /** One character for each number, a dot for none; where there is no room, several share one. */
  static String line(List<Double> values, int columns) {
    int each = (values.size() + columns - 1) / Math.max(1, columns);
    StringBuilder line = new StringBuilder();
    List<Double> shared =
        java.util.stream.IntStream.range(0, each == 0 ? 0 : (values.size() + each - 1) / each)
            .mapToObj(
                i ->
                    values.subList(i * each, Math.min(values.size(), (i + 1) * each)).stream()
                        .mapToDouble(v -> v)
                        .sum())
            .toList();
    double most = shared.stream().mapToDouble(v -> v).max().orElse(0);
    for (double value : shared) {
      line.append(
          value <= 0
              ? '·'
              : HEIGHTS.charAt((int) Math.min(PARTS - 1, Math.floor(value / most * PARTS))));
    }
    return line.toString();
  }
}
