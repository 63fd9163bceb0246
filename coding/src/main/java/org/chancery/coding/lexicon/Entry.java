package org.chancery.coding.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a lexicon.
 *
 * @param file name of the file it stands in: {@code cues.lex}, or a user's path
 * @param line of its head, from 1
 * @param fields values by key, in the file's order; a key may stand several times
 * @param places the line of each of those values, from 1; of a made entry, none
 */
public record Entry(
    RuleId id,
    String file,
    int line,
    Map<String, List<String>> fields,
    List<Example> examples,
    Map<String, List<Integer>> places) {
  public Entry {
    fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    examples = List.copyOf(examples);
    places = Map.copyOf(places);
  }

  /** An entry whose values have no lines of their own. */
  public Entry(
      RuleId id, String file, int line, Map<String, List<String>> fields, List<Example> examples) {
    this(id, file, line, fields, examples, Map.of());
  }

  /** Where the n-th value of a key stands: {@code cues.lex:14}. */
  public String location(String key, int n) {
    List<Integer> lines = places.getOrDefault(key, List.of());
    return file + ":" + (n < lines.size() ? lines.get(n) : line);
  }

  /** The values of a key, one for each line that has it. */
  public List<String> lines(String key) {
    return fields.getOrDefault(key, List.of());
  }

  /** The values of a key, split at commas. */
  public List<String> values(String key) {
    List<String> out = new ArrayList<>();
    for (String line : lines(key)) {
      for (String value : line.split(",")) {
        if (!value.isBlank()) {
          out.add(value.strip());
        }
      }
    }
    return out;
  }

  /** The first value of a key. */
  public Optional<String> value(String key) {
    List<String> lines = lines(key);
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(0));
  }

  /** Where the entry stands: {@code cues.lex:12}. */
  public String location() {
    return file + ":" + line;
  }
}
