package org.chancery.evaluation.speed;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.language.Meter.Stage;

/** What each stage used in one pass over the reports. */
record Profile(String title, int tokens, Map<Stage, Clock> used) {
  void print(PrintStream out) {
    Clock all = sum(s -> true);
    out.printf(Locale.ROOT, "%n%s (%,d tokens)%n", title, tokens);
    out.printf(
        "  %-18s %12s %10s %8s %12s%n", "stage", "tokens/s", "us/token", "share", "bytes/token");
    used.forEach((stage, clock) -> line(stage.name().toLowerCase(Locale.ROOT), clock, all, out));
    line("language analysis", sum(Stage::isLanguage), all, out);
    line("coding", sum(Stage::isCoding), all, out);
    line("all", all, all, out);
  }

  private Clock sum(Predicate<Stage> which) {
    return used.entrySet().stream()
        .filter(e -> which.test(e.getKey()))
        .map(Map.Entry::getValue)
        .reduce(new Clock(0, 0, 0), Clock::plus);
  }

  private void line(String name, Clock clock, Clock all, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "  %-18s %,12.0f %10.2f %7.1f%% %,12.0f%n",
        name,
        tokens / (clock.processor() / 1e9),
        clock.processor() / 1e3 / tokens,
        100.0 * clock.processor() / all.processor(),
        (double) clock.allocated() / tokens);
  }
}
