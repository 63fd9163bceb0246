package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a scorer, a Python program that prints its figures as JSON, where there is one. */
final class Scorer {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Scorer() {}

  /** The figures, or empty (and a line that says why) where they cannot be had. */
  static Optional<JsonNode> run(Bench bench, String script, List<String> arguments) {
    Path path = bench.settings().beside("score").resolve(script);
    if (!Files.exists(path)) {
      bench.print("  no scorer at %s: predictions only", path);
      return Optional.empty();
    }
    List<String> command = new ArrayList<>(List.of("python3", path.toString()));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        bench.print("  %s failed", script);
        return Optional.empty();
      }
      return Optional.of(MAPPER.readTree(out));
    } catch (IOException e) {
      bench.print("  cannot run %s: %s", script, e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
