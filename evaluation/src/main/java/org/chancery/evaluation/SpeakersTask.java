package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.actor.Actors;
import org.chancery.record.Actor;
import org.chancery.record.Offsets;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in statements of real reports, against speakers given by hand. A statement that the
 * coder no longer finds is counted apart; so is one that it finds where there is none.
 */
final class SpeakersTask implements Task {
  private static final String MUNICH = "munich-2025-02-15";

  @Override
  public String name() {
    return "speakers";
  }

  private enum Verdict {
    RIGHT,
    WRONG,
    NOT_FOUND,
    NO_STATEMENT
  }

  /** A judged statement, and what the coder makes of it. */
  private record Case(JudgedSpeaker judged, Verdict verdict, String got) {
    String line() {
      JudgedSpeaker j = judged;
      return String.join("\t", verdict.name(), j.ref(), j.start() + "", j.speaker(), got);
    }
  }

  @Override
  public void run(Bench bench) {
    Path folder = bench.settings().beside("reports");
    if (!Files.isDirectory(folder)) {
      bench.print("speakers: SKIPPED, no reports in %s", folder);
      return;
    }
    Map<String, List<JudgedSpeaker>> judged = new LinkedHashMap<>();
    JudgedSpeaker.all()
        .forEach(j -> judged.computeIfAbsent(j.ref(), k -> new ArrayList<>()).add(j));
    List<Report> reports = reports(folder, judged);
    List<Case> cases = new ArrayList<>();
    bench
        .all(reports, r -> cases(bench, r, judged.getOrDefault(r.ref(), List.of())))
        .forEach(cases::addAll);
    print(bench, cases, reports.size());
  }

  private static List<Report> reports(Path folder, Map<String, List<JudgedSpeaker>> judged) {
    List<Report> out = new ArrayList<>();
    for (JsonNode r : Gold.jsonLines(folder.resolve("white-house-readouts.jsonl"))) {
      String url = r.path("url").asText();
      if (judged.containsKey(url)) {
        out.add(Gold.report(url, r, r.path("text").asText()));
      }
    }
    ObjectNode nothing = Gold.MAPPER.createObjectNode();
    out.add(Gold.report(MUNICH, nothing, Gold.text(folder.resolve(MUNICH + ".txt"))));
    return out;
  }

  private static void print(Bench bench, List<Case> cases, int reports) {
    long right = count(cases, Verdict.RIGHT);
    long found = right + count(cases, Verdict.WRONG);
    long none = cases.stream().filter(c -> !c.judged().isStatement()).count();
    bench.print("speakers: %d statements of %d reports", cases.size() - none, reports);
    bench.print("  speaker right    %3d/%3d %.3f", right, found, right / (double) found);
    bench.print("  no longer found  %3d", count(cases, Verdict.NOT_FOUND));
    bench.print("  of %d that are no statements, still found %d", none, stillFound(cases));
    List<String> lines = new ArrayList<>(List.of("verdict\tref\tstart\texpected\tgot"));
    cases.stream()
        .filter(c -> c.verdict() != Verdict.RIGHT)
        .sorted(Comparator.comparing(Case::verdict))
        .forEach(c -> lines.add(c.line()));
    bench.print("  misses in %s", bench.write("speakers-misses.tsv", lines));
  }

  private static long count(List<Case> cases, Verdict verdict) {
    return cases.stream().filter(c -> c.verdict() == verdict).count();
  }

  private static long stillFound(List<Case> cases) {
    return cases.stream()
        .filter(c -> c.verdict() == Verdict.NO_STATEMENT && !c.got().isEmpty())
        .count();
  }

  private static List<Case> cases(Bench bench, Report report, List<JudgedSpeaker> judged) {
    Record record = bench.record(report);
    Actors actors = bench.actors(report);
    Function<Actor, List<Actor>> members =
        a -> actors.members(a.id()).stream().map(actors::get).toList();
    Offsets offsets = new Offsets(report.text());
    return judged.stream().map(j -> judge(j, record, actors, members, offsets)).toList();
  }

  private static Case judge(
      JudgedSpeaker j,
      Record record,
      Actors actors,
      Function<Actor, List<Actor>> members,
      Offsets offsets) {
    Optional<Statement> there =
        record.statements().stream().filter(s -> overlaps(j, s.cue(), offsets)).findFirst();
    if (there.isEmpty()) {
      return new Case(j, j.isStatement() ? Verdict.NOT_FOUND : Verdict.NO_STATEMENT, "");
    }
    Actor speaker = there.map(Statement::speaker).map(actors::get).orElse(null);
    String source = there.map(Statement::source).map(Span::text).orElse("");
    String got = source + " = " + (speaker == null ? "nobody" : label(speaker, members));
    Verdict verdict = j.right(speaker, members) ? Verdict.RIGHT : Verdict.WRONG;
    return new Case(j, j.isStatement() ? verdict : Verdict.NO_STATEMENT, got);
  }

  private static String label(Actor a, Function<Actor, List<Actor>> members) {
    List<Actor> all = members.apply(a);
    return all.size() == 1
        ? a.kind() + " " + a.label()
        : all.stream().map(Actor::label).toList().toString();
  }

  private static boolean overlaps(JudgedSpeaker j, @Nullable Span cue, Offsets offsets) {
    return cue != null
        && offsets.toCodePoint(cue.start()) < j.end()
        && j.start() < offsets.toCodePoint(cue.end());
  }
}
