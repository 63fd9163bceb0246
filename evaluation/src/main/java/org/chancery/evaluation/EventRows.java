package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.chancery.coding.Coder;
import org.chancery.coding.event.Proposals;
import org.chancery.record.Offsets;
import org.chancery.record.Report;

/**
 * What the rules propose, judged by the gold data: by the marked pair of single sentences, and by
 * reports that are annotated in full. Texts are dealt to folds in the order of their files.
 *
 * @param events judged as events
 * @param parties mentions judged as their parties
 */
record EventRows(List<JudgedRow> events, List<JudgedRow> parties) {
  static final int FOLDS = 5;

  EventRows {
    events = List.copyOf(events);
    parties = List.copyOf(parties);
  }

  static int fold(int index) {
    return index % FOLDS;
  }

  /** The proposals of a coder, judged. */
  static EventRows of(Bench bench, Coder coder) {
    List<EventRows> out = new ArrayList<>();
    List<JsonNode> sentences = Gold.jsonLines(bench.gold("events").resolve("dev.jsonl"));
    out.addAll(bench.all(numbers(sentences), i -> pair(bench, coder, sentences.get(i), fold(i))));
    List<Path> reports = Gold.files(bench.gold("diplomacy"), ".json");
    out.addAll(
        bench.all(numbers(reports), i -> report(bench, coder, Gold.json(reports.get(i)), fold(i))));
    return new EventRows(
        out.stream().flatMap(r -> r.events().stream()).toList(),
        out.stream().flatMap(r -> r.parties().stream()).toList());
  }

  private static List<Integer> numbers(List<?> items) {
    return IntStream.range(0, items.size()).boxed().toList();
  }

  private static EventRows pair(Bench bench, Coder coder, JsonNode gold, int fold) {
    String text = gold.path("text").asText();
    Report report = Gold.report(gold.path("id").asText(), Gold.MAPPER.createObjectNode(), text);
    Proposals proposals = coder.proposals(bench.parse(report));
    return judged(proposals, new PairGold(gold, new Offsets(text), proposals), fold);
  }

  private static EventRows report(Bench bench, Coder coder, JsonNode gold, int fold) {
    String text = gold.path("text").asText();
    Report report = Gold.report(gold.path("id").asText(), gold, text);
    Proposals proposals = coder.proposals(bench.parse(report));
    return judged(proposals, new ReportGold(gold, new Offsets(report.text()), proposals), fold);
  }

  private static EventRows judged(Proposals proposals, EventGold gold, int fold) {
    List<JudgedRow> events = new ArrayList<>();
    proposals
        .events()
        .forEach(
            p ->
                add(
                    events,
                    fold,
                    p.features(),
                    gold.event(p.event()),
                    gold instanceof ReportGold
                        ? Double.parseDouble(System.getProperty("dipe", "1"))
                        : 1));
    List<JudgedRow> parties = new ArrayList<>();
    proposals
        .parties()
        .forEach(
            c ->
                add(
                    parties,
                    fold,
                    c.features(),
                    gold.party(c),
                    gold instanceof ReportGold
                        ? Double.parseDouble(System.getProperty("dipp", "1"))
                        : 1));
    return new EventRows(events, parties);
  }

  private static void add(
      List<JudgedRow> to, int fold, List<String> features, OptionalDouble judgement, double scale) {
    if (judgement.isPresent()) {
      double weight = Math.abs(judgement.getAsDouble()) * scale;
      to.add(new JudgedRow(fold, features, judgement.getAsDouble() > 0, weight));
    }
  }
}
