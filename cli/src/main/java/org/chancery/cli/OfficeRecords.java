package org.chancery.cli;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.words.Words;
import org.chancery.record.Actor;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** Records for the Register: those of a ledger, and of which titles. */
final class OfficeRecords {
  private OfficeRecords() {}

  /** Who appears in the reports of a ledger; read on several threads, in the ledger's order. */
  static RecordFiles.Summary read(Ledger ledger, Consumer<Record> records) {
    long[] read = new long[1];
    try (InOrder<Record> work =
        new InOrder<>(
            Runtime.getRuntime().availableProcessors(),
            record -> {
              read[0]++;
              records.accept(record);
            })) {
      new KeptRecords(ledger)
          .each(line -> work.give(line.length(), () -> RecordJson.readActors(line)));
      work.finish();
    }
    return new RecordFiles.Summary(read[0], 0);
  }

  /**
   * The offices of one title: a Register of them does not mix a person's others in.
   *
   * @param folded null for all titles
   */
  record Titled(@Nullable String folded) {
    static Titled of(@Nullable String title) {
      return new Titled(title == null ? null : fold(title));
    }

    private static String fold(String title) {
      return (" " + Words.folded(title) + " ").replace(" adviser ", " advisor ").strip();
    }

    /** The record with the offices of that title alone. */
    Record only(Record record) {
      if (folded == null) {
        return record;
      }
      List<Actor> actors = record.actors().stream().map(this::only).toList();
      return new Record(
          record.report(),
          actors,
          record.statements(),
          record.engagements(),
          record.events(),
          record.coder());
    }

    private Actor only(Actor a) {
      return a.offices().isEmpty()
          ? a
          : new Actor(
              a.id(),
              a.kind(),
              a.name(),
              a.country(),
              a.sectors(),
              a.offices().stream().filter(o -> fold(o.title()).equals(folded)).toList(),
              a.mentions(),
              a.sameAs());
    }
  }
}
