package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.record.Report;

/**
 * The speech acts of 300 sentences ({@link SpeechRow}). A statement that is not found is wrong.
 * Errors are shown for the development part alone: who reads those of the held-out part has spoilt
 * it.
 */
final class ActsTask implements Task {

  @Override
  public String name() {
    return "acts";
  }

  /** A sentence, and the act that the coder gave the marked cue. */
  record Judged(SpeechRow row, String got) {
    boolean right() {
      return row.act().equals(got);
    }

    String miss() {
      return String.join("\t", row.id(), row.act(), got, row.text());
    }
  }

  @Override
  public void run(Bench bench) {
    List<Judged> all =
        bench.all(
            SpeechRow.all(),
            r -> new Judged(r, r.actAmong(bench.record(Report.ofText(r.text())).statements())));
    List<Judged> dev = all.stream().filter(j -> !j.row().heldOut()).toList();
    List<Judged> held = all.stream().filter(j -> j.row().heldOut()).toList();
    bench.print("acts: %d sentences", all.size());
    print(bench, "development", dev);
    print(bench, "held out", held);
    List<String> misses = new ArrayList<>(List.of("id\texpected\tgot\tsentence"));
    dev.stream().filter(j -> !j.right()).forEach(j -> misses.add(j.miss()));
    bench.print("  misses of development in %s", bench.write("acts-misses.tsv", misses));
  }

  private static void print(Bench bench, String part, List<Judged> some) {
    bench.print(
        "  %-12s %3d sentences, macro F1 %.3f, accuracy %.3f",
        part, some.size(), macroF1(some), accuracy(some));
  }

  static double accuracy(List<Judged> some) {
    return some.stream().filter(Judged::right).count() / (double) some.size();
  }

  /** The mean of the F1 of all acts that the sentences have; "none" is no act. */
  static double macroF1(List<Judged> some) {
    TreeSet<String> acts = new TreeSet<>();
    some.forEach(j -> acts.add(j.row().act()));
    acts.remove(SpeechRow.NONE);
    return acts.stream().mapToDouble(a -> f1(some, a)).average().orElse(0);
  }

  private static double f1(List<Judged> some, String act) {
    long both = some.stream().filter(j -> j.right() && j.got().equals(act)).count();
    long expected = some.stream().filter(j -> j.row().act().equals(act)).count();
    long got = some.stream().filter(j -> j.got().equals(act)).count();
    return 2.0 * both / Math.max(1, expected + got);
  }
}
