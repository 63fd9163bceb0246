package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.coding.actor.Actors;
import org.chancery.record.Actor;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Offsets;

/**
 * The countries of the marked actors and recipients of 300 event sentences, against codes given by
 * hand ({@code event-actors.tsv}, ids and codes only). A phrase has the countries of the actors
 * that the actor stage finds in it: that of the longest mention, and for {@code A+B} of all. Groups
 * made of others ("A and B") do not count; states that are only a place there do.
 */
final class EventActorsTask implements Task {
  private static final String FIXTURE = "event-actors.tsv";
  private static final String NONE = "-";

  @Override
  public String name() {
    return "event-actors";
  }

  /** One marked phrase: what was coded by hand, and what the coder found. */
  private record Marked(
      String id, String side, String text, String expected, String by, Set<String> got) {
    boolean right() {
      for (String one : expected.split("\\|")) {
        if (got.equals(Set.of(one.split("\\+"))) || one.equals(NONE) && got.isEmpty()) {
          return true;
        }
      }
      return false;
    }

    String miss() {
      return String.join("\t", id, side, by, expected, got.toString(), text);
    }
  }

  @Override
  public void run(Bench bench) {
    Map<String, String[]> codes = codes();
    List<JsonNode> rows =
        Gold.jsonLines(bench.gold("events").resolve("dev.jsonl")).stream()
            .filter(r -> codes.containsKey(r.path("id").asText()))
            .toList();
    List<Marked> marked = new ArrayList<>();
    bench
        .all(rows, r -> marked(bench, r, Objects.requireNonNull(codes.get(r.path("id").asText()))))
        .forEach(marked::addAll);
    bench.print("event-actors: %d phrases of %d sentences", marked.size(), rows.size());
    Map<String, List<Marked>> by = new TreeMap<>();
    for (Marked m : marked) {
      by.computeIfAbsent("told by " + m.by(), k -> new ArrayList<>()).add(m);
      by.computeIfAbsent("as " + m.side(), k -> new ArrayList<>()).add(m);
    }
    by.forEach((what, some) -> print(bench, what, some));
    print(bench, "all", marked);
    List<String> misses = new ArrayList<>(List.of("id\tside\tby\texpected\tgot\tphrase"));
    marked.stream().filter(m -> !m.right()).forEach(m -> misses.add(m.miss()));
    bench.print("  misses in %s", bench.write("event-actors-misses.tsv", misses));
  }

  private static void print(Bench bench, String what, List<Marked> some) {
    long right = some.stream().filter(Marked::right).count();
    bench.print("  %-17s %3d/%3d %.3f", what, right, some.size(), right / (double) some.size());
  }

  private static List<Marked> marked(Bench bench, JsonNode row, String[] codes) {
    String id = row.path("id").asText();
    String text = row.path("text").asText();
    Actors actors = bench.actors(Gold.report(id, Gold.MAPPER.createObjectNode(), text));
    Offsets offsets = new Offsets(text);
    return List.of(
        marked(actors, offsets, row.path("actor"), id, "actor", codes[1], codes[2]),
        marked(actors, offsets, row.path("recipient"), id, "recipient", codes[3], codes[4]));
  }

  private static Marked marked(
      Actors actors,
      Offsets offsets,
      JsonNode span,
      String id,
      String side,
      String expected,
      String by) {
    int start = span.path("start").asInt();
    int end = span.path("end").asInt();
    Actor best = null;
    int longest = 0;
    Set<String> all = new TreeSet<>();
    for (Actor actor : actors.all()) {
      if (actors.members(actor.id()).size() > 1) {
        continue;
      }
      for (Mention m : actor.mentions()) {
        int from = Math.max(start, offsets.toCodePoint(m.start()));
        int to = Math.min(end, offsets.toCodePoint(m.end()));
        if (to > from && actor.country() != null && m.kind() != MentionKind.PRONOUN) {
          all.add(actor.country().code());
        }
        if (to - from > longest) {
          longest = to - from;
          best = actor;
        }
      }
    }
    boolean several = expected.contains("+");
    Set<String> one =
        best == null || best.country() == null ? Set.of() : Set.of(best.country().code());
    return new Marked(id, side, span.path("text").asText(), expected, by, several ? all : one);
  }

  private static Map<String, String[]> codes() {
    Map<String, String[]> out = new HashMap<>();
    for (String line : Fixture.lines(FIXTURE, "id")) {
      String[] columns = line.split("\t", -1);
      out.put(columns[0], columns);
    }
    return out;
  }
}
