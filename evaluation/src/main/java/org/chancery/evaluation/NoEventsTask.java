package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Event;
import org.chancery.record.Report;

/**
 * What is coded in 60 sentences without any political event ({@code no-events.tsv}): all of it is
 * false. That of the held-out part is counted, not shown.
 */
final class NoEventsTask implements Task {
  private static final String FIXTURE = "no-events.tsv";

  @Override
  public String name() {
    return "no-events";
  }

  /** A sentence, and what was coded in it. */
  record Judged(Row row, List<Event> events) {
    List<String> lines() {
      return events.stream()
          .map(
              e ->
                  String.join(
                      "\t",
                      row.id(),
                      row.kind(),
                      e.type().name(),
                      e.trigger().text(),
                      e.rule(),
                      row.text()))
          .toList();
    }
  }

  /** A line of the file. */
  record Row(String id, boolean heldOut, String kind, String text) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 4) {
        throw new IllegalArgumentException(
            "found " + columns.length + " columns, expected 4: " + line);
      }
      return new Row(columns[0], columns[1].equals("held"), columns[2], columns[3]);
    }

    static List<Row> all() {
      return Fixture.lines(FIXTURE, "id").stream().map(Row::of).toList();
    }
  }

  @Override
  public void run(Bench bench) {
    List<Judged> all =
        bench.all(Row.all(), r -> new Judged(r, bench.record(Report.ofText(r.text())).events()));
    List<Judged> dev = all.stream().filter(j -> !j.row().heldOut()).toList();
    bench.print("no-events: %d sentences", all.size());
    print(bench, "development", dev);
    print(bench, "held out", all.stream().filter(j -> j.row().heldOut()).toList());
    List<String> lines = new ArrayList<>(List.of("id\tkind\ttype\ttrigger\trule\tsentence"));
    dev.forEach(j -> lines.addAll(j.lines()));
    bench.print("  those of development in %s", bench.write("no-events-false.tsv", lines));
  }

  private static void print(Bench bench, String part, List<Judged> some) {
    bench.print(
        "  %-12s %2d sentences, %d false events in %d of them",
        part,
        some.size(),
        some.stream().mapToInt(j -> j.events().size()).sum(),
        some.stream().filter(j -> !j.events().isEmpty()).count());
  }
}
