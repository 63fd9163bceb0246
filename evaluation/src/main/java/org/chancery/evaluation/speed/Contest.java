package org.chancery.evaluation.speed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Contenders do the same work in turns, round after round in one process; the first round warms up
 * and does not count.
 */
final class Contest {
  private final String title;
  private final List<Contender> contenders = new ArrayList<>();

  /** Does the work once. */
  interface Work {
    void run();
  }

  private record Contender(String name, Work work, List<Clock> rounds) {
    double speed(int round, int tokens) {
      return tokens / (rounds.get(round).processor() / 1e9);
    }
  }

  Contest(String title) {
    this.title = title;
  }

  Contest add(String name, Work work) {
    contenders.add(new Contender(name, work, new ArrayList<>()));
    return this;
  }

  /**
   * Runs it and prints speeds, and the ratio of the last contender to each of CoreNLP's.
   *
   * @param tokens in the work, whoever counts them
   * @param notes is told how far it is
   */
  void run(int rounds, int tokens, PrintStream out, Consumer<String> notes) {
    for (int round = 0; round <= rounds; round++) {
      notes.accept(title + ": round " + (round + 1) + " of " + (rounds + 1));
      for (int i = 0; i < contenders.size(); i++) {
        Contender c = contenders.get((i + round) % contenders.size()); // each goes first in turn
        Clock start = Clock.now();
        c.work.run();
        if (round > 0) {
          c.rounds.add(Clock.now().since(start));
        }
      }
    }
    print(rounds, tokens, out);
  }

  private void print(int rounds, int tokens, PrintStream out) {
    out.printf(Locale.ROOT, "%n%s (%,d tokens, %d rounds)%n", title, tokens, rounds);
    Contender ours = contenders.get(contenders.size() - 1);
    for (Contender c : contenders) {
      double[] speeds = sorted(rounds, r -> c.speed(r, tokens));
      double[] ratios = sorted(rounds, r -> ours.speed(r, tokens) / c.speed(r, tokens));
      out.printf(
          Locale.ROOT,
          "  %-46s %,9.0f tokens/s (%,.0f to %,.0f)  %,8.0f bytes/token%s%n",
          c.name,
          median(speeds),
          speeds[0],
          speeds[rounds - 1],
          median(sorted(rounds, r -> (double) c.rounds.get(r).allocated() / tokens)),
          c.name.startsWith("CoreNLP") ? ratio(ratios) : "");
    }
  }

  private static String ratio(double[] ratios) {
    return String.format(
        Locale.ROOT,
        "  ours is %.1f times as fast (%.1f to %.1f)",
        median(ratios),
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private interface OfRound {
    double value(int round);
  }

  private static double[] sorted(int rounds, OfRound value) {
    double[] out = new double[rounds];
    Arrays.setAll(out, value::value);
    Arrays.sort(out);
    return out;
  }

  private static double median(double[] sorted) {
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}
