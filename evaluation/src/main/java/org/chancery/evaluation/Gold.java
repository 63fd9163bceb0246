package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.intake.Intake;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/** Reads gold data, as far as coding needs it: texts and what is known of their publication. */
final class Gold {
  static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Intake INTAKE = new Intake();

  private Gold() {}

  /** The files of a directory with this ending, by name; none where there is no directory. */
  static List<Path> files(Path directory, String ending) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(Path file) {
    return tree(text(file));
  }

  static List<JsonNode> jsonLines(Path file) {
    List<JsonNode> out = new ArrayList<>();
    text(file).lines().filter(l -> !l.isBlank()).forEach(l -> out.add(tree(l)));
    return out;
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The report that the product would read, given a JSON object with these fields: title and
   * dateline are recognised as there.
   */
  static Report report(@Nullable String ref, JsonNode about, String text) {
    ObjectNode line = MAPPER.createObjectNode().put("text", text);
    if (ref != null) {
      line.put("id", ref);
    }
    for (String field : List.of("title", "source", "published", "url")) {
      if (about.hasNonNull(field)) {
        line.put(field, about.get(field).asText());
      }
    }
    return INTAKE.read(line.toString().getBytes(StandardCharsets.UTF_8), "gold.json");
  }

  /** A phrase as a report of its own; no date where {@code date} is empty. */
  static Report phrase(String phrase, String date) {
    String published = date.isEmpty() ? null : date;
    return new Report(
        Report.idOf(null, phrase, published),
        null,
        null,
        null,
        null,
        published,
        "en",
        null,
        phrase);
  }
}
