package org.chancery.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.Coding;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Reason;
import org.chancery.intake.Inputs;
import org.chancery.intake.Reading;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/**
 * How often each rule decided in a corpus: events by their frames, and where reports are coded
 * anew, statements by their cues and so on.
 */
final class Hits {
  private final Map<String, Long> byRule = new TreeMap<>();
  private long reports;
  private long rejected;
  private boolean records;

  private Hits() {}

  /** How often an entry decided. */
  long of(Entry entry) {
    return byRule.getOrDefault(entry.id().value(), 0L);
  }

  /** In what it was counted, for people. */
  String where() {
    return String.format(
        "%,d %s%s",
        reports,
        records ? "records" : "reports",
        rejected == 0 ? "" : String.format(" (%,d rejected)", rejected));
  }

  /** Whether records were counted, which name the rules of their events only. */
  boolean ofRecords() {
    return records;
  }

  /** Counts in reports, coding them, or in records that Chancery wrote. */
  static Hits in(List<String> inputs, ChanceryCommand root) {
    Hits hits = new Hits();
    if (inputs.stream().allMatch(i -> RecordFiles.holdsRecords(Path.of(i)))) {
      hits.records = true;
      RecordFiles.Summary summary =
          RecordFiles.read(
              root.terminal(), inputs, (line, at) -> RecordJson.read(line), hits::count);
      hits.rejected = summary.refused();
    } else {
      hits.code(inputs, root);
    }
    if (hits.reports == 0) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, "found no report in " + String.join(", ", inputs));
    }
    return hits;
  }

  private void count(Record record) {
    reports++;
    record.events().forEach(e -> byRule.merge(e.rule(), 1L, Long::sum));
  }

  private void code(List<String> inputs, ChanceryCommand root) {
    int threads = Runtime.getRuntime().availableProcessors();
    Engine engine = root.engine().get().ready();
    try (Inputs readings = root.intake().open(inputs, System.in)) {
      Progress progress =
          Progress.start(Progress.Task.CODING, root.terminal(), inputs, readings::doneBytes);
      try (InOrder<Optional<Coding>> work = new InOrder<>(threads, c -> count(c, progress))) {
        while (readings.hasNext()) {
          Reading reading = readings.next();
          work.give(Batch.size(reading), () -> coding(engine, reading));
        }
        work.finish();
      }
      progress.stop();
    }
  }

  private static Optional<Coding> coding(Engine engine, Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return Optional.empty();
    }
    try {
      return Optional.of(engine.code(read.report()).coding());
    } catch (ChanceryException e) {
      return Optional.empty();
    }
  }

  private void count(Optional<Coding> coding, Progress progress) {
    coding.ifPresentOrElse(this::count, () -> rejected++);
    progress.done(reports, rejected);
  }

  /** A rule counts once for each actor, statement, engagement or event in which it decided. */
  private void count(Coding coding) {
    reports++;
    Set<String> kept = new HashSet<>();
    Record record = coding.record();
    record.actors().forEach(a -> kept.add(a.id().value()));
    record.statements().forEach(s -> kept.add(s.id().value()));
    record.engagements().forEach(g -> kept.add(g.id().value()));
    record.events().forEach(e -> kept.add(e.id().value()));
    Set<String> counted = new HashSet<>();
    for (Reason reason : coding.reasons()) {
      String of = reason.field().replaceFirst("\\..*", "");
      if (kept.contains(of) && counted.add(reason.rule() + " " + of)) {
        byRule.merge(reason.rule().value(), 1L, Long::sum);
      }
    }
  }
}
