package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Report;

/**
 * The numbers of events in sentences of our own ({@link NumbersRow}). An event that is not found is
 * wrong. Errors are shown for the development part alone.
 */
final class NumbersTask implements Task {

  @Override
  public String name() {
    return "numbers";
  }

  /** A sentence, and the numbers that the coder gave its event. */
  record Judged(NumbersRow row, String got) {
    boolean right() {
      return row.numbers().equals(got);
    }
  }

  @Override
  public void run(Bench bench) {
    List<Judged> all =
        bench.all(
            NumbersRow.all(),
            r -> new Judged(r, r.among(bench.record(Report.ofText(r.text())).events())));
    bench.print("numbers: %d sentences", all.size());
    print(bench, "development", all.stream().filter(j -> !j.row().heldOut()).toList());
    print(bench, "held out", all.stream().filter(j -> j.row().heldOut()).toList());
    List<String> misses = new ArrayList<>(List.of("id\texpected\tgot\tsentence"));
    all.stream()
        .filter(j -> !j.right() && !j.row().heldOut())
        .map(j -> String.join("\t", j.row().id(), j.row().numbers(), j.got(), j.row().text()))
        .forEach(misses::add);
    bench.print("  misses of development in %s", bench.write("numbers-misses.tsv", misses));
  }

  private static void print(Bench bench, String part, List<Judged> some) {
    long right = some.stream().filter(Judged::right).count();
    bench.print(
        "  %-12s %2d sentences, accuracy %.3f",
        part, some.size(), right / (double) Math.max(1, some.size()));
  }
}
