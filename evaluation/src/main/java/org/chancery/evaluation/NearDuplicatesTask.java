package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.analysis.duplicates.DuplicateGroups;
import org.chancery.analysis.duplicates.Likeness;
import org.chancery.analysis.duplicates.NearDuplicates;
import org.chancery.analysis.duplicates.Sketch;
import org.chancery.analysis.duplicates.Sketched;
import org.chancery.analysis.duplicates.StandingSentences;
import org.jspecify.annotations.Nullable;

/**
 * Real readouts, some of them once more as another agency would print them ({@link AlteredText}):
 * are the copies put into one group with their originals, and nothing else? Counted are pairs of
 * reports in one group. Readouts that are the same in the file already were judged by hand.
 */
final class NearDuplicatesTask implements Task {
  private static final int ALTERED = 500;

  @Override
  public String name() {
    return "near-duplicates";
  }

  /**
   * A report of the test.
   *
   * @param original the id of the report that it was made of; its own where it was not altered
   */
  private record Item(
      String id, String original, String title, String text, LocalDate day, Set<Alteration> how) {
    String whole() {
      return title + "\n\n" + text;
    }

    Sketched sketched(Way way) {
      return new Sketched(id, way.dated() ? day : null, Sketch.of(whole(), way.standing()));
    }
  }

  /**
   * How to look.
   *
   * @param dated whether dates of publication are known
   */
  private record Way(String name, boolean dated, StandingSentences standing) {}

  /** Two reports in one group, in the order of their ids. */
  private record Pair(String a, String b) {
    static Set<Pair> in(Collection<List<String>> groups) {
      Set<Pair> pairs = new HashSet<>();
      for (List<String> group : groups) {
        List<String> ids = group.stream().sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
          for (int j = i + 1; j < ids.size(); j++) {
            pairs.add(new Pair(ids.get(i), ids.get(j)));
          }
        }
      }
      return pairs;
    }
  }

  @Override
  public void run(Bench bench) {
    Path file = bench.settings().beside("reports").resolve("white-house-readouts.jsonl");
    if (!Files.exists(file)) {
      bench.print("near-duplicates: SKIPPED, no %s", file);
      return;
    }
    List<Item> items = items(Gold.jsonLines(file), new Random(bench.settings().seed()));
    Set<Pair> gold = gold(items);
    bench.print(
        "near-duplicates: %d reports, %d of them altered copies (seed %d); %d pairs to find",
        items.size(),
        items.stream().filter(i -> !i.how().isEmpty()).count(),
        bench.settings().seed(),
        gold.size());
    StandingSentences none = StandingSentences.NONE;
    Way best = new Way("dates, standing", true, standing(items));
    bench.print("  %d standing sentences", best.standing().size());
    Set<Pair> found = find(bench, items, gold, best);
    find(bench, items, gold, new Way("dates", true, none));
    find(bench, items, gold, new Way("the texts alone", false, none));
    byAlteration(bench, items, found);
    bench.print(
        "  misses in %s",
        bench.write("near-duplicates-misses.tsv", misses(items, gold, found, best)));
  }

  private static List<Item> items(List<JsonNode> readouts, Random chance) {
    List<Item> items = new ArrayList<>();
    for (JsonNode r : readouts) {
      String id = r.path("url").asText();
      LocalDate day = LocalDate.parse(r.path("published").asText().substring(0, 10));
      items.add(new Item(id, id, r.path("title").asText(), r.path("text").asText(), day, Set.of()));
    }
    List<Item> originals = new ArrayList<>(items);
    Collections.shuffle(originals, chance);
    for (Item o : originals.subList(0, Math.min(ALTERED, originals.size()))) {
      AlteredText a = AlteredText.of(o.title(), o.text(), o.day(), chance);
      items.add(new Item(o.id() + "#copy", o.id(), a.title(), a.text(), a.day(), a.how()));
    }
    return items;
  }

  private static Set<Pair> gold(List<Item> items) {
    Map<String, String> same = new HashMap<>();
    Fixture.lines("near-duplicates-judged.tsv", "first").stream()
        .map(l -> l.split("\t"))
        .forEach(c -> same.put(c[1], c[0]));
    return Pair.in(
        items.stream()
            .collect(
                Collectors.groupingBy(
                    i -> same.getOrDefault(i.original(), i.original()),
                    Collectors.mapping(Item::id, Collectors.toList())))
            .values());
  }

  private static StandingSentences standing(List<Item> items) {
    StandingSentences.Builder standing = new StandingSentences.Builder();
    items.forEach(i -> standing.add(i.whole(), i.day()));
    return standing.build();
  }

  private static Set<Pair> find(Bench bench, List<Item> items, Set<Pair> gold, Way way) {
    long start = System.nanoTime();
    List<Sketched> sketched = items.stream().map(i -> i.sketched(way)).toList();
    long middle = System.nanoTime();
    DuplicateGroups groups = DuplicateGroups.of(sketched, NearDuplicates.among(sketched));
    long end = System.nanoTime();
    Set<Pair> found = Pair.in(groups.groups().values());
    Counts counts = Counts.of(found, gold);
    bench.print(
        "  %-20s precision %.4f, recall %.4f (%d right of %d found, %d to find);"
            + " sketching %d ms, comparing %d ms",
        way.name(),
        counts.precision(),
        counts.recall(),
        counts.both(),
        counts.got(),
        counts.expected(),
        (middle - start) / 1_000_000,
        (end - middle) / 1_000_000);
    return found;
  }

  private static void byAlteration(Bench bench, List<Item> items, Set<Pair> found) {
    for (Alteration alteration : Alteration.values()) {
      List<Item> some = items.stream().filter(i -> i.how().contains(alteration)).toList();
      long right =
          some.stream().filter(i -> found.contains(new Pair(i.original(), i.id()))).count();
      bench.print(
          "    %-10s %3d copies, recall %.3f",
          alteration.name().toLowerCase(Locale.ROOT),
          some.size(),
          right / (double) Math.max(1, some.size()));
    }
  }

  private static List<String> misses(List<Item> items, Set<Pair> gold, Set<Pair> found, Way way) {
    Map<String, Item> byId =
        items.stream().collect(Collectors.toMap(Item::id, UnaryOperator.identity()));
    Set<String> lines = new TreeSet<>();
    found.stream()
        .filter(p -> !gold.contains(p))
        .forEach(p -> lines.add(line("wrong", p, byId, way)));
    gold.stream()
        .filter(p -> !found.contains(p))
        .forEach(p -> lines.add(line("missed", p, byId, way)));
    return List.copyOf(lines);
  }

  private static String line(String what, Pair pair, Map<String, Item> byId, Way way) {
    @Nullable Item a = byId.get(pair.a());
    @Nullable Item b = byId.get(pair.b());
    if (a == null || b == null) {
      throw new IllegalStateException("a pair of reports that were not given: " + pair);
    }
    Likeness like = Likeness.of(a.sketched(way).sketch(), b.sketched(way).sketch());
    return String.join(
        "\t",
        what,
        a.id(),
        b.id(),
        a.day() + " " + b.day(),
        a.how() + " " + b.how(),
        a.title() + " | " + b.title(),
        like.toString());
  }
}
