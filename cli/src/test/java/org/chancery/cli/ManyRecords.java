package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;

/** A file of as many records as a test wants: the examples of the project, told again and again. */
final class ManyRecords {
  private ManyRecords() {}

  /** Writes {@code n} records of different reports, and gives the file. */
  static Path write(Path folder, int n) throws IOException {
    Path coded = folder.resolve("coded.jsonl");
    assertThat(Cli.run("code", "../examples", "-o", coded + "").status()).isZero();
    List<Record> records = Files.readAllLines(coded).stream().map(RecordJson::read).toList();
    Path many = folder.resolve("many.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(many)) {
      for (int i = 0; i < n; i++) {
        out.write(RecordJson.write(again(records.get(i % records.size()), i)));
        out.newLine();
      }
    }
    return many;
  }

  /** The same record of a report that says at its end the how-manieth it is. */
  private static Record again(Record record, int n) {
    Report told = record.report();
    String text = told.text() + "\n\nCopy " + n + ".";
    Report report =
        new Report(
            Report.idOf(told.source(), text, told.published()),
            "copy-" + n,
            told.source(),
            told.url(),
            told.title(),
            told.published(),
            told.language(),
            told.dateline(),
            text);
    return new Record(
        report,
        record.actors(),
        record.statements(),
        record.engagements(),
        record.events(),
        record.coder());
  }
}
