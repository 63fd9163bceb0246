package org.chancery.ledger.correction;

import java.util.List;
import org.chancery.record.Record;

/** Records as analysts have corrected them. Pure. */
public final class Corrected {
  private Corrected() {}

  /**
   * The record with corrections of its report applied, in the order in which they were made: of the
   * same field the last counts. Things keep their ids. What was rejected is gone, and with it what
   * pointed to it; what is not found in this record changes nothing.
   */
  public static Record of(Record record, List<Correction> corrections) {
    return corrections.isEmpty() ? record : Applied.of(record, corrections).record();
  }
}
