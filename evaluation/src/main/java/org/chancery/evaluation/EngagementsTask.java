package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.evaluation.TitledEngagement.Sort;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Record;

/**
 * Real readouts: the engagement that the body tells, title removed, against the one that the title
 * names. Judged are titles of a call or meeting with one foreign official; the main engagement is
 * the first that was held, or where none was, the first.
 */
final class EngagementsTask implements Task {

  @Override
  public String name() {
    return "engagements";
  }

  /** One readout, and what of its title the record has. */
  private record Case(
      String url,
      String title,
      String lead,
      boolean kind,
      boolean principal,
      boolean counterpart,
      TitledDay.Verdict date,
      String got) {

    boolean all() {
      return kind && principal && counterpart;
    }

    List<String> misses() {
      List<String> out = new ArrayList<>();
      if (got.isEmpty()) {
        out.add("no engagement");
        return out;
      }
      if (!kind) {
        out.add("kind");
      }
      if (!principal) {
        out.add("principal");
      }
      if (!counterpart) {
        out.add("counterpart");
      }
      if (date.wrong()) {
        out.add("date");
      }
      return out;
    }
  }

  @Override
  public void run(Bench bench) {
    Path file = bench.settings().beside("reports").resolve("white-house-readouts.jsonl");
    TitleReader reader = new TitleReader(bench.lexicon());
    Map<Sort, List<JsonNode>> sorts = new EnumMap<>(Sort.class);
    for (JsonNode r : Gold.jsonLines(file)) {
      Sort sort = reader.read(r.path("title").asText()).sort();
      sorts.computeIfAbsent(sort, s -> new ArrayList<>()).add(r);
    }
    List<JsonNode> judged = sorts.getOrDefault(Sort.JUDGED, List.of());
    List<Case> cases = bench.all(judged, r -> judged(bench, reader, r));
    bench.print("engagements: %d titles judged; %s", cases.size(), bench.speed());
    sorts.forEach((sort, rs) -> bench.print("  %-20s %4d", sort, rs.size()));
    print(bench, "kind", cases.stream().filter(Case::kind).count(), cases.size());
    print(bench, "principal", cases.stream().filter(Case::principal).count(), cases.size());
    print(bench, "counterpart", cases.stream().filter(Case::counterpart).count(), cases.size());
    print(bench, "all three", cases.stream().filter(Case::all).count(), cases.size());
    dates(bench, cases);
    write(bench, cases, sorts);
  }

  private static void dates(Bench bench, List<Case> cases) {
    for (TitledDay.Verdict v : TitledDay.Verdict.values()) {
      long n = cases.stream().filter(c -> c.date() == v).count();
      bench.print("  date: %-34s %4d", v.label(), n);
    }
    List<Case> told =
        cases.stream().filter(c -> c.date() != TitledDay.Verdict.NEITHER_SAID_NOR_GIVEN).toList();
    long right = told.stream().filter(c -> !c.date().wrong()).count();
    print(bench, "date", right, told.size());
  }

  private static void write(Bench bench, List<Case> cases, Map<Sort, List<JsonNode>> sorts) {
    List<String> lines = new ArrayList<>(List.of("class\ttitle\tgot\tlead\turl"));
    cases.stream()
        .filter(c -> !c.misses().isEmpty())
        .sorted(Comparator.comparing(c -> String.join("+", c.misses())))
        .forEach(
            c ->
                lines.add(
                    String.join(
                        "\t",
                        String.join("+", c.misses()),
                        c.title(),
                        c.got(),
                        c.lead(),
                        c.url())));
    bench.print("  misses in %s", bench.write("engagements-misses.tsv", lines));
    List<String> apart = new ArrayList<>();
    sorts.forEach((sort, rs) -> rs.forEach(r -> apart.add(sort + "\t" + r.path("title").asText())));
    bench.write("engagements-titles.tsv", apart);
  }

  private static void print(Bench bench, String what, long right, int of) {
    bench.print("  %-12s %4d/%4d %.3f", what, right, of, right / (double) of);
  }

  private static Case judged(Bench bench, TitleReader reader, JsonNode readout) {
    String title = readout.path("title").asText();
    String body = readout.path("text").asText();
    String url = readout.path("url").asText();
    ObjectNode about = readout.deepCopy();
    about.remove("title");
    Record record = bench.record(Gold.report(url, about, body));
    TitledEngagement wanted = reader.read(title);
    String lead = body.substring(0, Math.min(300, body.length())).replaceAll("\\s+", " ");
    Optional<Engagement> main = main(record);
    if (main.isEmpty()) {
      return new Case(
          url, title, lead, false, false, false, TitledDay.Verdict.NEITHER_SAID_NOR_GIVEN, "");
    }
    Engagement g = main.get();
    TitledParties parties = new TitledParties(record, g);
    return new Case(
        url,
        title,
        lead,
        wanted.kinds().contains(g.kind()),
        wanted.principals().stream().allMatch(parties::present),
        wanted.counterparts().stream().allMatch(parties::present),
        TitledDay.judge(g.date(), readout.path("published").asText(), body),
        parties.shown());
  }

  private static Optional<Engagement> main(Record record) {
    return record.engagements().stream()
        .filter(g -> g.status() == EngagementStatus.HELD)
        .findFirst()
        .or(() -> record.engagements().stream().findFirst());
  }
}
