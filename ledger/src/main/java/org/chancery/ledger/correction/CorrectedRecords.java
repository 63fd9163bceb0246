package org.chancery.ledger.correction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/**
 * The records of a ledger as analysts have corrected them: as {@link KeptRecords} gives those that
 * were coded. Holds the corrections as they were when it was made. Thread-safe.
 */
public final class CorrectedRecords {
  private static final JsonFactory JSON = new JsonFactory();

  private final KeptRecords kept;
  private final Map<String, List<Correction>> corrections;

  public CorrectedRecords(Ledger ledger) {
    this.kept = new KeptRecords(ledger);
    this.corrections = new Corrections(ledger).byReport();
  }

  /** Gives the record of every report, as its line of JSON, in the order of their keeping. */
  public void each(Consumer<String> lines) {
    kept.each(line -> lines.accept(of(line)));
  }

  /** The record of one report. */
  public Optional<Record> record(String report) {
    return kept.of(report).map(RecordJson::read).map(this::of);
  }

  /** A record of the ledger, corrected. */
  public Record of(Record record) {
    return Corrected.of(record, corrections.getOrDefault(record.report().id(), List.of()));
  }

  /** A record of the ledger, as its line of JSON, corrected; without corrections the same line. */
  public String of(String line) {
    return corrections.isEmpty() || !corrections.containsKey(report(line))
        ? line
        : RecordJson.write(of(RecordJson.read(line)));
  }

  /** The id of the report, which stands first; a record is long, and most have no corrections. */
  private static String report(String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && "id".equals(parser.currentName())) {
          return parser.getText();
        }
      }
      throw new ChanceryException(
          ChanceryException.Code.MALFORMED, "found a record without the id of its report");
    } catch (IOException e) {
      throw new UncheckedIOException("a string is read without input or output", e);
    }
  }
}
