package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chancery.coding.Coder;
import org.chancery.coding.check.EventNotation;
import org.chancery.coding.event.Proposals;
import org.chancery.coding.lexicon.Example;
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

  /** Of texts of our own, which no figure is measured on. */
  private static final OptionalInt NEVER_HELD = OptionalInt.empty();

  /** The lexicon's examples count more than sentences of the gold data: the codebook stands. */
  private static final double EXAMPLE = 3;

  private static final double NOTHING = 2;

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
    List<JsonNode> sentences = Gold.jsonLines(sentences(bench));
    out.addAll(bench.all(numbers(sentences), i -> pair(bench, coder, sentences.get(i), fold(i))));
    List<Path> reports = Gold.files(bench.gold("diplomacy"), ".json");
    out.addAll(
        bench.all(numbers(reports), i -> report(bench, coder, Gold.json(reports.get(i)), fold(i))));
    out.addAll(ours(bench, coder));
    return new EventRows(
        out.stream().flatMap(r -> r.events().stream()).toList(),
        out.stream().flatMap(r -> r.parties().stream()).toList());
  }

  /** The file of single sentences with a marked pair. */
  static Path sentences(Bench bench) {
    return bench.gold("events").resolve("dev.jsonl");
  }

  /** Sentences without events, and the examples of frames and of the rules of events. */
  private static List<EventRows> ours(Bench bench, Coder coder) {
    List<EventRows> out = new ArrayList<>();
    out.addAll(
        bench.all(
            uneventful(),
            l -> judged(proposals(bench, coder, l), new NothingGold(), NEVER_HELD, NOTHING)));
    out.addAll(bench.all(examples(bench), x -> example(proposals(bench, coder, x.sentence()), x)));
    return out;
  }

  /** Sentences of our own that tell of no event. */
  static List<String> uneventful() {
    return Fixture.lines("uneventful.txt", "");
  }

  /** What the lexicon gives as examples of events. */
  static List<Example> examples(Bench bench) {
    return bench.lexicon().entries().stream()
        .filter(EventNotation::writes)
        .flatMap(e -> e.examples().stream())
        .toList();
  }

  private static EventRows example(Proposals proposals, Example example) {
    return judged(proposals, new ExampleGold(example, proposals), NEVER_HELD, EXAMPLE);
  }

  private static Proposals proposals(Bench bench, Coder coder, String text) {
    return coder.proposals(bench.parse(Report.ofText(text)));
  }

  private static List<Integer> numbers(List<?> items) {
    return IntStream.range(0, items.size()).boxed().toList();
  }

  private static EventRows pair(Bench bench, Coder coder, JsonNode gold, int fold) {
    String text = gold.path("text").asText();
    Report report = Gold.report(gold.path("id").asText(), Gold.MAPPER.createObjectNode(), text);
    Proposals proposals = coder.proposals(bench.parse(report));
    return judged(
        proposals, new PairGold(gold, new Offsets(text), proposals), OptionalInt.of(fold), 1);
  }

  private static EventRows report(Bench bench, Coder coder, JsonNode gold, int fold) {
    Report report = Gold.report(gold.path("id").asText(), gold, gold.path("text").asText());
    Proposals proposals = coder.proposals(bench.parse(report));
    Offsets offsets = new Offsets(report.text());
    return judged(proposals, new ReportGold(gold, offsets, proposals), OptionalInt.of(fold), 1);
  }

  /** Judges proposals; all judgements of a text count {@code scale} times. */
  private static EventRows judged(
      Proposals proposals, EventGold gold, OptionalInt fold, double scale) {
    List<JudgedRow> events = new ArrayList<>();
    proposals.events().forEach(p -> add(events, fold, p.features(), gold.event(p.event()), scale));
    List<JudgedRow> parties = new ArrayList<>();
    proposals.parties().forEach(c -> add(parties, fold, c.features(), gold.party(c), scale));
    return new EventRows(events, parties);
  }

  private static void add(
      List<JudgedRow> to,
      OptionalInt fold,
      List<String> features,
      OptionalDouble judgement,
      double scale) {
    if (judgement.isPresent()) {
      double weight = Math.abs(judgement.getAsDouble()) * scale;
      to.add(new JudgedRow(fold, features, judgement.getAsDouble() > 0, weight));
    }
  }
}
