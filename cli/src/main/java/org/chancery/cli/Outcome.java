package org.chancery.cli;

import org.chancery.intake.Reading;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.chancery.record.Rejection;
import org.chancery.record.Report;

/** What became of a report: its record, as JSON on one line, or why there is none. */
sealed interface Outcome {
  record Coded(String json) implements Outcome {}

  record Refused(Rejection rejection) implements Outcome {}

  /** Codes what was read. */
  static Outcome of(Engine engine, Reading reading) {
    if (reading instanceof Reading.Rejected rejected) {
      return new Refused(rejected.rejection());
    }
    Reading.Read read = (Reading.Read) reading;
    Report report = read.report();
    try {
      return new Coded(RecordJson.write(engine.code(report).coding().record()));
    } catch (ChanceryException e) {
      return new Refused(
          new Rejection(
              read.input(), report.ref(), e.code().code(), String.valueOf(e.getMessage())));
    }
  }
}
