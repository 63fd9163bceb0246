package org.chancery.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributions of an annotated article, in the stand-off format of brat (Stenetorp et al. 2012)
 * as PolNeAR uses it. Offsets are code points; {@code Content2} counts as {@code Content}.
 */
final class GoldAttributions {
  /**
   * One attribution.
   *
   * @param roles fragments of {@code source}, {@code cue} and {@code content}: begin and end
   */
  record Gold(Map<String, List<int[]>> roles) {
    List<int[]> of(String role) {
      return roles.getOrDefault(role, List.of());
    }
  }

  private static final Pattern SPAN =
      Pattern.compile("^(T\\d+)\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\t|$)");
  private static final Pattern EVENT = Pattern.compile("^E\\d+\t(\\S+:T\\d+(?: \\S+:T\\d+)*)\\s*$");

  private GoldAttributions() {}

  static List<Gold> read(Path file) {
    Map<String, List<int[]>> spans = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : org.chancery.evaluation.Gold.text(file).split("\n")) {
      Matcher span = SPAN.matcher(line);
      if (span.find()) {
        spans.put(span.group(1), fragments(span.group(2)));
      }
      Matcher event = EVENT.matcher(line);
      if (event.find()) {
        events.add(event.group(1));
      }
    }
    return events.stream()
        .map(e -> attribution(e, spans))
        .filter(g -> !g.of("content").isEmpty())
        .toList();
  }

  private static List<int[]> fragments(String offsets) {
    List<int[]> out = new ArrayList<>();
    for (String pair : offsets.split(";")) {
      String[] ends = pair.split(" ");
      out.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
    }
    return out;
  }

  private static Gold attribution(String event, Map<String, List<int[]>> spans) {
    Map<String, List<int[]>> roles = new HashMap<>();
    for (String argument : event.split(" ")) {
      String[] parts = argument.split(":");
      String role = parts[0].replaceAll("\\d+$", "").toLowerCase(Locale.ROOT);
      roles
          .computeIfAbsent(role, k -> new ArrayList<>())
          .addAll(spans.getOrDefault(parts[1], List.of()));
    }
    return new Gold(roles);
  }
}
