package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/** Real readouts without gold: nothing may fail, every span must equal its slice. */
final class ReadoutsTask implements Task {

  @Override
  public String name() {
    return "readouts";
  }

  @Override
  public void run(Bench bench) {
    Path file = bench.settings().beside("reports").resolve("white-house-readouts.jsonl");
    List<JsonNode> readouts = Gold.jsonLines(file);
    List<Outcome> outcomes = bench.all(readouts, r -> code(bench, r));
    bench.write("readouts.jsonl", outcomes.stream().map(Outcome::line).toList());
    List<String> errors = new ArrayList<>();
    outcomes.forEach(o -> errors.addAll(o.errors()));
    bench.write("readouts-errors.txt", errors);
    bench.print("readouts: %d reports, %s", readouts.size(), bench.speed());
    bench.print(
        "  actors %d, statements %d, engagements %d, events %d; errors %d",
        outcomes.stream().mapToInt(Outcome::actors).sum(),
        outcomes.stream().mapToInt(Outcome::statements).sum(),
        outcomes.stream().mapToInt(Outcome::engagements).sum(),
        outcomes.stream().mapToInt(Outcome::events).sum(),
        errors.size());
    errors.stream().limit(10).forEach(e -> bench.print("  %s", e));
  }

  /** What became of one readout: its line of output, its counts, and what is wrong with it. */
  private record Outcome(
      String line, int actors, int statements, int engagements, int events, List<String> errors) {}

  private static Outcome code(Bench bench, JsonNode readout) {
    String url = readout.path("url").asText();
    try {
      Record r =
          bench.code(Gold.report(url, readout, readout.path("text").asText())).coding().record();
      String json = RecordJson.write(r);
      List<String> errors = new ArrayList<>();
      SpanCheck.check(json).forEach(e -> errors.add(url + ": " + e));
      return new Outcome(
          json,
          r.actors().size(),
          r.statements().size(),
          r.engagements().size(),
          r.events().size(),
          errors);
    } catch (ChanceryException e) {
      return failed(url, e);
    } catch (RuntimeException e) { // a fault in a stage must show as a figure, not end the run
      return failed(url, e);
    }
  }

  private static Outcome failed(String url, RuntimeException e) {
    return new Outcome("", 0, 0, 0, 0, List.of(url + ": " + e));
  }
}
