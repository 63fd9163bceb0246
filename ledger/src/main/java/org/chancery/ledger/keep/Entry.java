package org.chancery.ledger.keep;

import org.chancery.record.Rejection;
import org.jspecify.annotations.Nullable;

/** What is to be kept of one input. */
public sealed interface Entry {
  /** The file, or file and line, that it came from. */
  String input();

  /** The id of the report, where one was read. */
  @Nullable String report();

  /** A record of it. */
  record Coded(String input, Prepared prepared) implements Entry {
    @Override
    public String report() {
      return prepared.record().report().id();
    }
  }

  /** The ledger was seen to have the report as this coder reads it: there is nothing to do. */
  record There(String input, String report) implements Entry {}

  /** No record, and why. */
  record Refused(Rejection rejection) implements Entry {
    @Override
    public String input() {
      return rejection.input();
    }

    @Override
    public @Nullable String report() {
      return null;
    }
  }
}
