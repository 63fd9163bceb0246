package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.coding.Coder;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;

/** Whole records of reports that are annotated in full. */
final class DiplomacyTask implements Task {

  @Override
  public String name() {
    return "diplomacy";
  }

  @Override
  public void run(Bench bench) {
    Path gold = bench.gold("diplomacy");
    List<Path> files = Gold.files(gold, ".json");
    List<Coder> folds = bench.folds();
    List<String> lines =
        bench.all(
            IntStream.range(0, files.size()).boxed().toList(),
            i ->
                RecordJson.write(
                    bench.record(report(Gold.json(files.get(i))), folds.get(EventRows.fold(i)))));
    Path out = bench.write("diplomacy.jsonl", lines);
    bench.print("diplomacy: %d reports, %s", files.size(), bench.speed());
    Scorer.run(bench, "records.py", List.of("--gold", gold.toString(), "--pred", out.toString()))
        .ifPresent(
            f ->
                f.fields()
                    .forEachRemaining(e -> bench.print("  %-22s %s", e.getKey(), e.getValue())));
  }

  private static Report report(JsonNode gold) {
    return Gold.report(gold.path("id").asText(), gold, gold.path("text").asText());
  }
}
