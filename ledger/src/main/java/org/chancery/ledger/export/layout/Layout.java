package org.chancery.ledger.export.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.record.Record;

/** How another data set writes events. Thread-safe. */
public interface Layout {
  /** The columns, or the fields of an object, in order. */
  List<String> columns();

  /** Those of them that are always empty. */
  List<String> unfilled();

  /** The line before all others, where the layout has one. */
  Optional<String> header();

  /** Gives the lines of a record's events, in the record's order. */
  void lines(Record record, Wanted wanted, Consumer<String> lines);
}
