package org.chancery.intake;

import java.util.List;
import org.chancery.record.Rejection;
import org.chancery.record.Report;

/** What came of one input, or of one line of it: a report or the reason why there is none. */
public sealed interface Reading {
  /** The file, or file and line ({@code reports.jsonl:17}), that was read. */
  String input();

  /**
   * A report was read.
   *
   * @param notes what a person should know of how it was read, such as a date that was left out
   *     because it could not be read; mostly empty
   * @param extent how much of the report the input held
   */
  record Read(String input, Report report, List<String> notes, Extent extent) implements Reading {
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /** No report could be read. */
  record Rejected(Rejection rejection) implements Reading {
    @Override
    public String input() {
      return rejection.input();
    }
  }
}
