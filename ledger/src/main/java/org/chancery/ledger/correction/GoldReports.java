package org.chancery.ledger.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ledger.read.KeptRecords;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;

/**
 * Reports that an analyst judged complete, as gold data. Their gold is the record that was judged,
 * with all corrections: it does not change when another coder reads the report.
 */
public final class GoldReports {
  private GoldReports() {}

  /** The gold records of a ledger by the name of their file, in the order of their judging. */
  public static Map<String, String> of(Ledger ledger) {
    KeptRecords kept = new KeptRecords(ledger);
    Map<String, String> out = new LinkedHashMap<>();
    new Corrections(ledger)
        .byReport()
        .forEach(
            (report, corrections) ->
                complete(corrections)
                    .flatMap(c -> kept.of(report, c.coder()))
                    .map(RecordJson::read)
                    .map(record -> Corrected.of(record, corrections))
                    .ifPresent(gold -> out.put(name(gold), GoldReport.of(gold))));
    return out;
  }

  private static Optional<Correction> complete(List<Correction> corrections) {
    return corrections.stream()
        .filter(c -> c.part() == Part.REPORT)
        .reduce((a, b) -> b)
        .filter(c -> c.verdict() == Verdict.COMPLETE);
  }

  /** The reports that are judged complete. */
  public static List<String> complete(Ledger ledger) {
    List<String> out = new ArrayList<>();
    new Corrections(ledger)
        .byReport()
        .forEach((report, all) -> complete(all).ifPresent(c -> out.add(report)));
    return out;
  }

  private static String name(Record record) {
    return record.report().id().replace("sha256:", "").substring(0, 16) + ".json";
  }
}
