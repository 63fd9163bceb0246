package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Event;
import org.chancery.record.EventStatus;

/**
 * The status of 200 events ({@link StatusRow}): of those found with their type, and of all, where
 * an event that is not found is wrong. Errors are shown for the development part alone: who reads
 * those of the held-out part has spoilt it.
 */
final class StatusTask implements Task {

  @Override
  public String name() {
    return "status";
  }

  /** A row, and the event at its trigger. */
  record Judged(StatusRow row, Optional<Event> got) {
    boolean found() {
      return got.filter(e -> e.type() == row.type()).isPresent();
    }

    boolean right() {
      return found() && got.orElseThrow().status() == row.status();
    }

    String miss() {
      return String.join(
          "\t",
          row.id(),
          row.status().code(),
          row.type().name(),
          got.map(e -> e.status().code()).orElse("-"),
          got.map(e -> e.type().name()).orElse("-"),
          got.map(Event::rule).orElse("-"),
          row.marked().text());
    }
  }

  @Override
  public void run(Bench bench) {
    List<Judged> all =
        bench.all(
            StatusRow.all(), r -> new Judged(r, r.eventAmong(bench.record(r.report()).events())));
    List<Judged> dev = all.stream().filter(j -> !j.row().heldOut()).toList();
    bench.print("status: %d sentences", all.size());
    print(bench, "development", dev);
    print(bench, "held out", all.stream().filter(j -> j.row().heldOut()).toList());
    List<String> misses =
        new ArrayList<>(List.of("id\texpected\ttype\tgot\tgot type\trule\tsentence"));
    dev.stream().filter(j -> !j.right()).forEach(j -> misses.add(j.miss()));
    bench.print("  misses of development in %s", bench.write("status-misses.tsv", misses));
  }

  private static void print(Bench bench, String part, List<Judged> some) {
    line(bench, part, some);
    Arrays.stream(EventStatus.values())
        .forEach(
            s -> line(bench, s.code(), some.stream().filter(j -> j.row().status() == s).toList()));
  }

  private static void line(Bench bench, String what, List<Judged> some) {
    bench.print(
        "  %-12s %3d sentences, found %.3f, status of the found %.3f, of all %.3f",
        what, some.size(), found(some), ofFound(some), ofAll(some));
  }

  static double found(List<Judged> some) {
    return some.stream().filter(Judged::found).count() / (double) some.size();
  }

  static double ofFound(List<Judged> some) {
    return some.stream().filter(Judged::right).count()
        / (double) Math.max(1, some.stream().filter(Judged::found).count());
  }

  static double ofAll(List<Judged> some) {
    return some.stream().filter(Judged::right).count() / (double) some.size();
  }
}
