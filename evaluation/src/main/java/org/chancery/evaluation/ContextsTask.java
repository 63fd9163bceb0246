package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.context.ContextFinder;
import org.chancery.language.ParsedReport;
import org.chancery.record.Context;
import org.chancery.record.Report;
import org.chancery.record.Span;

/**
 * PLOVER's contexts of passages ({@link ContextRow}), as events, statements and topics get them.
 * Errors are shown for the development part alone.
 */
final class ContextsTask implements Task {

  @Override
  public String name() {
    return "contexts";
  }

  /** A passage, and the contexts that the coder gave it. */
  record Judged(ContextRow row, Set<Context> got) {
    Counts counts() {
      return Counts.of(got, row.contexts());
    }

    /** The counts of one context alone. */
    Counts counts(Context context) {
      return Counts.of(only(got, context), only(row.contexts(), context));
    }

    private static Set<Context> only(Set<Context> all, Context context) {
      return all.contains(context) ? Set.of(context) : Set.of();
    }

    String miss() {
      return String.join(
          "\t", row.id(), ContextRow.written(row.contexts()), ContextRow.written(got), row.text());
    }
  }

  @Override
  public void run(Bench bench) {
    ContextFinder finder = new ContextFinder(bench.lexicon());
    List<Judged> all =
        bench.all(
            ContextRow.all(),
            r -> {
              ParsedReport parsed = bench.parse(Report.ofText(r.text()));
              Span whole = Span.of(r.text(), 0, r.text().length());
              return new Judged(r, new TreeSet<>(finder.find(parsed, List.of(whole))));
            });
    List<Judged> dev = all.stream().filter(j -> !j.row().heldOut()).toList();
    List<Judged> held = all.stream().filter(j -> j.row().heldOut()).toList();
    bench.print("contexts: %d passages", all.size());
    print(bench, "development", dev);
    print(bench, "held out", held);
    for (Context context : Context.values()) {
      bench.print("    %-23s %s", context.code(), sum(all, context));
    }
    List<String> misses = new ArrayList<>(List.of("id\texpected\tgot\tpassage"));
    dev.stream()
        .filter(j -> !j.got().equals(j.row().contexts()))
        .forEach(j -> misses.add(j.miss()));
    bench.print("  misses of development in %s", bench.write("contexts-misses.tsv", misses));
  }

  private static void print(Bench bench, String part, List<Judged> some) {
    long exact = some.stream().filter(j -> j.got().equals(j.row().contexts())).count();
    Counts counts = some.stream().map(Judged::counts).reduce(Counts.NONE, Counts::plus);
    bench.print("  %-12s %3d passages, %3d exactly, micro %s", part, some.size(), exact, counts);
  }

  private static Counts sum(List<Judged> some, Context context) {
    return some.stream().map(j -> j.counts(context)).reduce(Counts.NONE, Counts::plus);
  }
}
