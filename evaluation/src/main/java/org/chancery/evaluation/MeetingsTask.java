package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.coding.actor.Actors;
import org.chancery.record.Actor;
import org.chancery.record.Engagement;
import org.chancery.record.Offsets;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;

/**
 * Engagements of real reports against those that were judged by hand: who took part, and whether
 * two were taken for one or one for two.
 */
final class MeetingsTask implements Task {
  private static final String MUNICH = "munich-2025-02-15";

  /** "held a call": the evidence may be the verb or the noun. */
  private static final int NEAR = 12;

  @Override
  public String name() {
    return "meetings";
  }

  /** A judged engagement, and those that the coder has where it is told. */
  private record Case(
      JudgedEngagement judged,
      Set<String> found,
      boolean merged,
      boolean exact,
      boolean kind,
      String got) {
    boolean split() {
      return found.size() > 1;
    }

    String line() {
      String what =
          found.isEmpty()
              ? "missing"
              : merged ? "merged" : split() ? "split" : exact ? "kind" : "participants";
      return String.join(
          "\t",
          what,
          judged.ref(),
          judged.told().toString(),
          judged.kind().code(),
          String.join("; ", judged.participants()),
          got);
    }
  }

  @Override
  public void run(Bench bench) {
    Path folder = bench.settings().beside("reports");
    if (!Files.isDirectory(folder)) {
      bench.print("meetings: SKIPPED, no reports in %s", folder);
      return;
    }
    Map<String, List<JudgedEngagement>> judged =
        JudgedEngagement.all().stream()
            .collect(
                Collectors.groupingBy(
                    JudgedEngagement::ref, LinkedHashMap::new, Collectors.toList()));
    List<Report> reports = reports(folder, judged.keySet());
    List<Case> cases = new ArrayList<>();
    bench
        .all(reports, r -> cases(bench, r, judged.getOrDefault(r.ref(), List.of())))
        .forEach(cases::addAll);
    print(bench, cases, reports.size());
  }

  /** The bodies alone: a title would tell who met. */
  private static List<Report> reports(Path folder, Set<String> wanted) {
    List<Report> out = new ArrayList<>();
    for (JsonNode r : Gold.jsonLines(folder.resolve("white-house-readouts.jsonl"))) {
      String url = r.path("url").asText();
      if (wanted.contains(url)) {
        ObjectNode about =
            Gold.MAPPER.createObjectNode().put("published", r.path("published").asText());
        out.add(Gold.report(url, about, r.path("text").asText()));
      }
    }
    ObjectNode nothing = Gold.MAPPER.createObjectNode();
    out.add(Gold.report(MUNICH, nothing, Gold.text(folder.resolve(MUNICH + ".txt"))));
    return out;
  }

  private static List<Case> cases(Bench bench, Report report, List<JudgedEngagement> judged) {
    Record record = bench.record(report);
    Actors actors = bench.actors(report);
    Offsets offsets = new Offsets(report.text());
    Map<String, Integer> claims = new HashMap<>();
    for (JudgedEngagement j : judged) {
      found(j, record, offsets).forEach(id -> claims.merge(id, 1, Integer::sum));
    }
    return judged.stream().map(j -> judge(j, record, actors, offsets, claims)).toList();
  }

  private static Case judge(
      JudgedEngagement j,
      Record record,
      Actors actors,
      Offsets offsets,
      Map<String, Integer> claims) {
    Set<String> found = found(j, record, offsets);
    boolean merged = found.stream().anyMatch(id -> claims.getOrDefault(id, 0) > 1);
    boolean exact = false;
    boolean kind = false;
    List<String> got = new ArrayList<>();
    for (Engagement e : record.engagements()) {
      if (found.contains(e.id().value())) {
        List<Actor> who = e.participants().stream().map(p -> actors.get(p.actor())).toList();
        exact |= j.exact(who);
        kind |= e.kind() == j.kind();
        got.add(e.kind().code() + " " + who.stream().map(Actor::label).toList());
      }
    }
    return new Case(j, found, merged, exact, kind, String.join(" ", got));
  }

  /** The engagements of a record that have one of these places among their evidence. */
  private static Set<String> found(JudgedEngagement j, Record record, Offsets offsets) {
    Set<String> out = new TreeSet<>();
    for (Engagement e : record.engagements()) {
      for (Span s : e.evidence()) {
        int from = offsets.toCodePoint(s.start());
        int to = offsets.toCodePoint(s.end());
        if (j.told().stream().anyMatch(at -> at < to + NEAR && from < at + NEAR)) {
          out.add(e.id().value());
        }
      }
    }
    return out;
  }

  private static void print(Bench bench, List<Case> cases, int reports) {
    int all = cases.size();
    long missing = cases.stream().filter(c -> c.found().isEmpty()).count();
    long exact = cases.stream().filter(Case::exact).count();
    long kind = cases.stream().filter(Case::kind).count();
    long wrong = cases.stream().filter(c -> c.split() || c.merged()).count();
    bench.print("meetings: %d engagements of %d reports", all, reports);
    bench.print("  not found              %3d", missing);
    bench.print("  participants exact     %3d/%3d %.3f", exact, all, exact / (double) all);
    bench.print("  kind right             %3d/%3d %.3f", kind, all, kind / (double) all);
    bench.print("  merged or split wrong  %3d/%3d %.3f", wrong, all, wrong / (double) all);
    List<String> lines = new ArrayList<>(List.of("what\tref\ttold\tkind\tparticipants\tgot"));
    cases.stream()
        .filter(c -> !c.exact() || !c.kind() || c.split() || c.merged())
        .forEach(c -> lines.add(c.line()));
    bench.print("  misses in %s", bench.write("meetings-misses.tsv", lines));
  }
}
