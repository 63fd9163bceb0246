package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.coding.Coder;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.event.Proposal;
import org.chancery.record.Event;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.Offsets;
import org.chancery.record.Report;

/**
 * Judges what the rules propose by the gold data: by the marked pair of single sentences, and by
 * reports that are annotated in full. Texts are dealt to folds in the order of their files.
 */
final class EventRows {
  static final int FOLDS = 5;

  /** One pair is marked, other events of its sentence are not: that they are none is a guess. */
  private static final double UNMARKED = Double.parseDouble(System.getProperty("unmarked", "0.3"));

  /** How far before a gold event's words its trigger may stand, and how far behind their end. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 20;

  private EventRows() {}

  static int fold(int index) {
    return index % FOLDS;
  }

  static List<EventRow> all(Bench bench, Coder coder) {
    List<EventRow> out = new ArrayList<>();
    List<JsonNode> sentences = Gold.jsonLines(bench.gold("events").resolve("dev.jsonl"));
    bench
        .all(numbers(sentences.size()), i -> pair(bench, coder, sentences.get(i), fold(i)))
        .forEach(out::addAll);
    List<Path> reports = Gold.files(bench.gold("diplomacy"), ".json");
    bench
        .all(numbers(reports.size()), i -> report(bench, coder, Gold.json(reports.get(i)), fold(i)))
        .forEach(out::addAll);
    return out;
  }

  private static List<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static List<EventRow> pair(Bench bench, Coder coder, JsonNode gold, int fold) {
    String text = gold.path("text").asText();
    Report report = Gold.report(gold.path("id").asText(), Gold.MAPPER.createObjectNode(), text);
    Coder.Proposals proposals = coder.proposals(bench.parse(report));
    Offsets offsets = new Offsets(text);
    List<EventRow> out = new ArrayList<>();
    for (Proposal p : proposals.events()) {
      judge(p.event(), gold, new Pair(proposals.actors(), offsets, gold))
          .ifPresent(j -> out.add(new EventRow(fold, p.features(), j > 0, Math.abs(j))));
    }
    return out;
  }

  /**
   * The weight of a judgement, below 0 where the proposal is no event; empty: it cannot be told.
   */
  private static Optional<Double> judge(Event event, JsonNode gold, Pair pair) {
    boolean right = folded(event.type().name()).equals(folded(gold.path("type").asText()));
    if (pair.joins(event)) {
      return Optional.of(right ? 1.0 : -1.0);
    }
    return right ? Optional.empty() : Optional.of(-UNMARKED);
  }

  private static String folded(String type) {
    boolean yields = type.equals(EventType.CONCEDE.name()) || type.equals(EventType.RETREAT.name());
    return yields ? "YIELD" : type;
  }

  /** The marked spans of a sentence, and the mentions that may touch them. */
  private record Pair(Actors actors, Offsets offsets, JsonNode gold) {
    boolean joins(Event e) {
      return touches(e.actors(), "actor")
          && touches(e.recipients().isEmpty() ? e.actors() : e.recipients(), "recipient");
    }

    private boolean touches(List<ActorId> ids, String role) {
      int start = gold.path(role).path("start").asInt();
      int end = gold.path(role).path("end").asInt();
      for (ActorId id : ids) {
        for (Mention m : actors.get(id).mentions()) {
          if (offsets.toCodePoint(m.start()) < end && start < offsets.toCodePoint(m.end())) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static List<EventRow> report(Bench bench, Coder coder, JsonNode gold, int fold) {
    String text = gold.path("text").asText();
    Report report = Gold.report(gold.path("id").asText(), gold, text);
    Coder.Proposals proposals = coder.proposals(bench.parse(report));
    Offsets offsets = new Offsets(report.text());
    List<EventRow> out = new ArrayList<>();
    for (Proposal p : proposals.events()) {
      int start = offsets.toCodePoint(p.event().trigger().start());
      boolean found = false;
      for (JsonNode g : gold.path("events")) {
        int at = g.path("at").asInt();
        int last = at + g.path("quote").asText().length() + BEHIND;
        boolean near = at - BEFORE <= start && start <= last;
        found |= near && g.path("type").asText().equals(p.event().type().name());
      }
      out.add(new EventRow(fold, p.features(), found, 1));
    }
    return out;
  }
}
