package org.chancery.ledger.keep;

import org.chancery.record.Rejection;

/** What is to be kept of one input. */
public sealed interface Entry {
  /** The file, or file and line, that it came from. */
  String input();

  /** A record of it. */
  record Coded(String input, Prepared prepared) implements Entry {}

  /** No record, and why. */
  record Refused(Rejection rejection) implements Entry {
    @Override
    public String input() {
      return rejection.input();
    }
  }
}
