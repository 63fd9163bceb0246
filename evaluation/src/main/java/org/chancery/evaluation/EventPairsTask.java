package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.coding.Coder;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.Offsets;
import org.chancery.record.Record;

/** Events between marked pairs of single sentences. */
final class EventPairsTask implements Task {

  @Override
  public String name() {
    return "events";
  }

  @Override
  public void run(Bench bench) {
    Path gold = bench.gold("events").resolve("dev.jsonl");
    List<JsonNode> sentences = Gold.jsonLines(gold);
    List<Coder> folds = bench.folds();
    List<Integer> numbers = IntStream.range(0, sentences.size()).boxed().toList();
    List<String> lines =
        bench.all(numbers, i -> predictions(bench, folds.get(EventRows.fold(i)), sentences.get(i)));
    Path out = bench.write("events.jsonl", lines);
    Path errors = bench.settings().out().resolve("events-errors.tsv");
    bench.print("events: %d sentences, %s", sentences.size(), bench.speed());
    Scorer.run(
            bench,
            "events_pairs.py",
            List.of(
                "--gold", gold.toString(), "--pred", out.toString(), "--errors", errors.toString()))
        .ifPresent(figures -> print(bench, figures, errors));
  }

  private static void print(Bench bench, JsonNode figures, Path errors) {
    ObjectNode head = figures.deepCopy();
    JsonNode types = head.remove("types");
    bench.print("  %s", head);
    types.fields().forEachRemaining(e -> bench.print("  %-10s %s", e.getKey(), e.getValue()));
    bench.print("  errors in %s", errors);
  }

  private static String predictions(Bench bench, Coder coder, JsonNode gold) {
    String id = gold.path("id").asText();
    String text = gold.path("text").asText();
    Record record = bench.record(Gold.report(id, Gold.MAPPER.createObjectNode(), text), coder);
    Offsets offsets = new Offsets(text);
    ObjectNode line = Gold.MAPPER.createObjectNode().put("id", id);
    ArrayNode events = line.putArray("events");
    for (Event e : record.events()) {
      if (e.status() != EventStatus.NEGATED) {
        ObjectNode event = events.addObject().put("type", e.type().name());
        put(event.putArray("actors"), e.actors(), record, offsets);
        put(event.putArray("recipients"), e.recipients(), record, offsets);
      }
    }
    return line.toString();
  }

  /** All mentions of the parties: the whole text is one sentence. */
  private static void put(ArrayNode to, List<ActorId> ids, Record record, Offsets offsets) {
    for (ActorId id : ids) {
      for (Mention m : record.actor(id).mentions()) {
        to.addObject()
            .put("start", offsets.toCodePoint(m.start()))
            .put("end", offsets.toCodePoint(m.end()))
            .put("text", m.text());
      }
    }
  }
}
