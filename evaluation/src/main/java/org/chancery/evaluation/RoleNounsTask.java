package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The nouns that WordNet adds: how many actors they make in the development texts, and how many of
 * those that somebody has judged are right. Judgments stand beside this class, without the texts: a
 * judgment counts as long as the coder still makes an actor of that sector in that place.
 */
final class RoleNounsTask implements Task {
  private static final String JUDGED = "rolenouns-judged.tsv";
  private static final int SAMPLE = 200;

  /** Another seed draws another sample to judge. */
  private static final long SEED = Long.getLong("chancery.seed", 1);

  /**
   * A noun in its place, judged.
   *
   * @param sample in which it was drawn
   * @param right whether it is an actor of that kind and sector there
   * @param why where it is not
   */
  record Judged(
      String sample,
      String file,
      int offset,
      String noun,
      String sectors,
      boolean right,
      String why) {
    static Judged of(String line) {
      String[] c = line.split("\t", -1);
      return new Judged(c[0], c[1], Integer.parseInt(c[2]), c[3], c[4], c[5].equals("right"), c[6]);
    }

    String place() {
      return file + ":" + offset;
    }
  }

  @Override
  public String name() {
    return "rolenouns";
  }

  @Override
  public void run(Bench bench) {
    List<NounMention> mentions = NounMentions.all(bench);
    bench.print("rolenouns: %s", bench.speed());
    coverage(bench, "coverage by corpus", mentions, m -> m.file().replaceFirst("/[^/]*$", ""));
    coverage(bench, "coverage by sector", mentions, NounMention::sectors);
    Map<String, NounMention> now = new HashMap<>();
    mentions.forEach(m -> now.put(m.place(), m));
    List<Judged> judged = judged();
    judged.stream()
        .collect(Collectors.groupingBy(Judged::sample, TreeMap::new, Collectors.toList()))
        .forEach((sample, some) -> precision(bench, sample, some, now));
    List<String> places = judged.stream().map(Judged::place).toList();
    List<NounMention> fresh = mentions.stream().filter(m -> !places.contains(m.place())).toList();
    bench.write("rolenouns-mentions.tsv", mentions.stream().map(NounMention::line).toList());
    bench.print(
        "  a sample to judge, seed %d, in %s",
        SEED,
        bench.write(
            "rolenouns-sample.tsv",
            NounMention.sample(fresh, SAMPLE, SEED).stream().map(NounMention::line).toList()));
  }

  private static void coverage(
      Bench bench, String title, List<NounMention> all, Function<NounMention, String> by) {
    bench.print("  %s: mentions, distinct nouns", title);
    TreeMap<String, List<NounMention>> groups = new TreeMap<>();
    all.forEach(m -> groups.computeIfAbsent(by.apply(m), k -> new ArrayList<>()).add(m));
    groups.forEach((name, some) -> count(bench, name, some));
    count(bench, "all", all);
  }

  private static void count(Bench bench, String name, List<NounMention> some) {
    long nouns = some.stream().map(NounMention::noun).distinct().count();
    bench.print("    %-18s %,6d %,6d", name, some.size(), nouns);
  }

  private static void precision(
      Bench bench, String sample, List<Judged> judged, Map<String, NounMention> now) {
    List<Judged> coded =
        judged.stream()
            .filter(
                j -> {
                  NounMention m = now.get(j.place());
                  return m != null && m.sectors().equals(j.sectors());
                })
            .toList();
    bench.print(
        "  precision, sample %s: %d judged, %d coded so now", sample, judged.size(), coded.size());
    TreeMap<String, List<Judged>> bySector = new TreeMap<>();
    coded.forEach(j -> bySector.computeIfAbsent(j.sectors(), k -> new ArrayList<>()).add(j));
    bySector.forEach((sector, some) -> share(bench, sector, some));
    share(bench, "all", coded);
  }

  private static void share(Bench bench, String name, List<Judged> some) {
    long right = some.stream().filter(Judged::right).count();
    bench.print(
        "    %-18s %4d/%4d %.3f", name, right, some.size(), right / Math.max(1.0, some.size()));
  }

  static List<Judged> judged() {
    return Fixture.lines(JUDGED, "sample").stream().map(Judged::of).toList();
  }
}
