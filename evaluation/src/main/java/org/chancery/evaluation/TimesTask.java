package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.coding.time.TimeFinder;
import org.chancery.evaluation.TimesRow.Verdict;

/**
 * The dates of time expressions in sentences of our own ({@link TimesRow}). Errors are shown for
 * the development part alone.
 */
final class TimesTask implements Task {

  @Override
  public String name() {
    return "times";
  }

  /** An expression, and the date that it was given. */
  record Judged(TimesRow row, Optional<String> got) {
    Verdict verdict() {
      return row.verdict(got);
    }

    String miss() {
      return String.join(
          "\t",
          row.id(),
          verdict().name().toLowerCase(Locale.ROOT),
          TimesRow.written(row.published()),
          TimesRow.written(row.expected()),
          TimesRow.written(got),
          row.marked().text());
    }
  }

  @Override
  public void run(Bench bench) {
    TimeFinder finder = new TimeFinder(bench.lexicon());
    List<Judged> all =
        bench.all(
            TimesRow.all(), r -> new Judged(r, r.among(finder.find(bench.parse(r.report())))));
    bench.print("times: %d expressions", all.size());
    print(bench, "development", all.stream().filter(j -> !j.row().heldOut()).toList());
    print(bench, "held out", all.stream().filter(j -> j.row().heldOut()).toList());
    List<String> misses =
        new ArrayList<>(List.of("id\tverdict\tpublished\texpected\tgot\tsentences"));
    all.stream()
        .filter(j -> j.verdict() != Verdict.RIGHT && !j.row().heldOut())
        .map(Judged::miss)
        .forEach(misses::add);
    bench.print("  misses of development in %s", bench.write("times-misses.tsv", misses));
  }

  private static void print(Bench bench, String part, List<Judged> some) {
    bench.print(
        "  %-12s %2d expressions, %2d right (%.3f), %d wrong, %d wrong by a year, %d unresolved",
        part,
        some.size(),
        count(some, Verdict.RIGHT),
        count(some, Verdict.RIGHT) / (double) Math.max(1, some.size()),
        count(some, Verdict.WRONG),
        count(some, Verdict.WRONG_BY_YEAR),
        count(some, Verdict.UNRESOLVED));
  }

  private static long count(List<Judged> some, Verdict verdict) {
    return some.stream().filter(j -> j.verdict() == verdict).count();
  }
}
